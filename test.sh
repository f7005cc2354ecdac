#!/usr/bin/env bash
# Runs everything that has to pass: the frontend's checks and tests, then the format, build and tests of the rest.
# Needs a JDK (17 or later), Maven and Node.js (20 or later). On Debian it installs what else the tests use.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

has() {
  local program
  for program in "$@"; do
    if command -v "$program" >/dev/null; then
      return
    fi
  done
  return 1
}

packages=()
has chromium chromium-browser google-chrome || packages+=(chromium)
has nginx /usr/sbin/nginx || packages+=(nginx-light)
/usr/bin/python3 -c "import numpy" 2>/dev/null || python3 -c "import numpy" 2>/dev/null || packages+=(python3 python3-numpy)
if ((${#packages[@]})); then
  echo "Installing ${packages[*]}"
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -qq --yes --no-install-recommends "${packages[@]}" >/dev/null
fi

(
  cd frontend
  npm ci --loglevel=error >/dev/null
  npm run --silent check
  npm run --silent test
)

# Quiet but for Surefire's lines; what the tests print is in target/surefire-reports.
mvn --batch-mode --activate-profiles checks verify \
  -Dorg.slf4j.simpleLogger.defaultLogLevel=warn \
  -Dorg.slf4j.simpleLogger.log.org.apache.maven.plugin.surefire=info </dev/null
