#!/usr/bin/env bash
# Attacks the application on this machine as slow and idle clients do, a thousand at a time, and prints what a visitor
# notices of it (two minutes and a half). The application is a process of its own with the image's options, in 256 MB.
# With names of attacks, such as "readers", only those; JAVA_HOME chooses the Java.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

jars=(target/actiscope-*.jar)
if [[ ! -e ${jars[0]} ]]; then
  mvn --batch-mode --quiet -Dmaven.test.skip=true package
fi
jars=(target/actiscope-*.jar)
bin=${JAVA_HOME:+$JAVA_HOME/bin/}
mkdir -p target/siege
"${bin}javac" -d target/siege src/checks/java/dev/actiscope/siege/*.java
ulimit -n 8192
exec "${bin}java" -cp target/siege dev.actiscope.siege.Siege "$(command -v "${bin}java")" "${jars[0]}" \
  src/main/docker/jvm.options target/siege/log "$@"
