#!/usr/bin/env bash
# Attacks the application on this machine as slow and idle clients do, a thousand at a time, and writes what a visitor
# notices of it into docs/load.md (five minutes for each Java). The application is a process of its own with the image's
# options, in 256 MB. Takes the homes of the Javas to run it with, such as "$HOME/jdk-25"; without
# any, it is JAVA_HOME's, or the path's. With names of attacks, such as "readers", it tries these alone, and prints. With a
# number, such as 6, the machine has so many other programs to run that never pause.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

jars=(target/actiscope-*.jar)
if [[ ! -e ${jars[0]} ]]; then
  mvn --batch-mode --quiet -Dmaven.test.skip=true package
fi
jars=(target/actiscope-*.jar)

homes=()
attacks=()
beside=0
for argument in "$@"; do
  case $argument in
    *[!0-9]*) if [[ -d $argument ]]; then homes+=("$argument"); else attacks+=("$argument"); fi ;;
    *) beside=$argument ;;
  esac
done
if [[ ${#homes[@]} == 0 ]]; then
  homes=("${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")}")
fi

ulimit -n 8192
mkdir -p target/siege
"${homes[0]}/bin/javac" --release 17 -d target/siege src/checks/java/dev/actiscope/siege/*.java
for home in "${homes[@]}"; do
  "$home/bin/java" -cp target/siege dev.actiscope.siege.Siege "$home/bin/java" "${jars[0]}" \
    src/main/docker/jvm.options target/siege/log docs/load.md "$beside" "${attacks[@]}"
done
