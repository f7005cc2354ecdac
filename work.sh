#!/usr/bin/env bash
# Asks the application on this machine for the dearest answers that are known, and prints what each costs it in CPU
# (a minute or two). The application is a process of its own with the image's options; JAVA_HOME chooses the Java.
# ./work.sh --write puts the table into docs/work.md.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

jars=(target/actiscope-*.jar)
if [[ ! -e ${jars[0]} ]]; then
  mvn --batch-mode --quiet -Dmaven.test.skip=true package
fi
jars=(target/actiscope-*.jar)
bin=${JAVA_HOME:+$JAVA_HOME/bin/}
mkdir -p target/worst
"${bin}javac" -d target/worst src/checks/java/dev/actiscope/work/*.java
measure() {
  "${bin}java" -cp target/worst dev.actiscope.work.Worst "$(command -v "${bin}java")" "${jars[0]}" \
    src/main/docker/jvm.options target/worst/log
}
if [[ ${1:-} == --write ]]; then
  measure | tee target/worst/table
  sed -i '/^|/d' docs/work.md
  cat target/worst/table >> docs/work.md
else
  measure
fi
