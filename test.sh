#!/usr/bin/env bash
# Runs everything that has to pass: the frontend's checks and tests, then the format, build and tests of the rest.
# Needs a JDK (17 or later), Maven and Node.js (20 or later). On Debian it installs what else the tests use.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

first_of() {
  local name
  for name in "$@"; do
    if command -v "$name"; then
      return
    fi
  done
}

find_tools() {
  CHROMIUM=${CHROMIUM:-$(first_of chromium chromium-browser google-chrome-stable google-chrome)}
  NGINX=${NGINX:-$(first_of nginx /usr/sbin/nginx)}
  export CHROMIUM NGINX
}

find_tools
packages=()
[[ -n $CHROMIUM ]] || packages+=(chromium)
[[ -n $NGINX ]] || packages+=(nginx-light)
if ((${#packages[@]})); then
  echo "Installing ${packages[*]}"
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -qq --yes --no-install-recommends "${packages[@]}" >/dev/null
  find_tools
fi

(
  cd frontend
  npm ci --loglevel=error >/dev/null
  npm run --silent check
  npm run --silent test
)

# Quiet but for Surefire's lines; what the tests print is in target/surefire-reports.
mvn --batch-mode verify \
  -Dorg.slf4j.simpleLogger.defaultLogLevel=warn \
  -Dorg.slf4j.simpleLogger.log.org.apache.maven.plugin.surefire=info </dev/null
