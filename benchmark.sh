#!/usr/bin/env bash
# Measures the product and prints tables: in a browser, on its server, and function by function (a few minutes).
# With words of a table's title, such as "slowed", only that table, in a browser or on its server.
# With "record" it measures nothing but what the lab's experiment on cost tells where no clock runs, and writes that down
# (twenty minutes, on a machine that does nothing else).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

# TensorFlow.js, which networks are measured beside.
if [[ ! -d frontend/node_modules/@tensorflow ]] && command -v npm >/dev/null; then
  npm --prefix frontend ci --silent
fi

mvn --batch-mode --quiet --activate-profiles checks test-compile dependency:build-classpath \
  -DincludeScope=test -Dmdep.outputFile=target/test.classpath
classpath=target/test-classes:target/classes:$(<target/test.classpath)

if [[ "$*" == record ]]; then
  exec java -cp "$classpath" dev.actiscope.benchmark.CostBenchmark src/main/resources/data/cost.csv
fi

java -cp "$classpath" dev.actiscope.benchmark.Benchmark "$@"
if [[ $# == 0 ]]; then
  java -cp "$classpath" dev.actiscope.benchmark.ActivationBenchmark
  java -cp "$classpath" dev.actiscope.benchmark.FormulaBenchmark
fi
