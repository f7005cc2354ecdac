#!/usr/bin/env bash
# Runs everything that has to pass: the frontend's checks and tests, and the format, build and tests of the rest.
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

install() {
  echo "Installing $*"
  apt-get update -qq &&
    DEBIAN_FRONTEND=noninteractive apt-get install -qq --yes --no-install-recommends "$@" >/dev/null
}

packages=()
has chromium chromium-browser google-chrome || packages+=(chromium)
has nginx /usr/sbin/nginx || packages+=(nginx-light)
/usr/bin/python3 -c "import numpy" 2>/dev/null || python3 -c "import numpy" 2>/dev/null || packages+=(python3 python3-numpy)
if ((${#packages[@]})); then
  install "${packages[@]}"
fi
# Most tests need no more of a browser than its pages, which start quicker without the rest. Where that is no package, the
# browser does.
has chromium-headless-shell google-chrome || install chromium-headless-shell || true

# Beside Maven, which has one core to do before it tests.
report="$(mktemp)"
trap 'rm -f "$report"' EXIT
(
  cd frontend
  npm ci --loglevel=error >/dev/null
  npm run --silent check
  npm run --silent test
) >"$report" 2>&1 </dev/null &
frontend=$!

# Quiet but for Surefire's lines; what the tests print is in target/surefire-reports. A build ends before thorough
# compilation of the compilers pays.
status=0
MAVEN_OPTS="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC ${MAVEN_OPTS:-}" \
  mvn --batch-mode --activate-profiles checks verify \
  -Dorg.slf4j.simpleLogger.defaultLogLevel=warn \
  -Dorg.slf4j.simpleLogger.log.org.apache.maven.plugin.surefire=info \
  -Dformat.phase=process-test-classes </dev/null || status=$?

# What is wrong is what is printed last.
if wait "$frontend"; then
  echo "The frontend's checks and tests have passed."
else
  status=1
  cat "$report"
fi
exit "$status"
