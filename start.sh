#!/usr/bin/env bash
# Starts the application as its image does, with and without the image's cache of classes, and prints what it takes from the
# start to the first answer (two minutes, on Linux). JAVA_HOME chooses the Java, 25 or later. A number says how many times; it is
# odd, since what is printed are medians.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

runs_each=${1:-7}
if [[ ! $runs_each =~ ^[0-9]*[13579]$ ]]; then
  echo "$runs_each is no odd number" >&2
  exit 2
fi
export PATH=${JAVA_HOME:+$JAVA_HOME/bin:}$PATH
docker=$PWD/src/main/docker

jars=(target/actiscope-*.jar)
if [[ ! -e ${jars[0]} ]]; then
  mvn --batch-mode --quiet -Dmaven.test.skip=true package
fi
jars=("$PWD"/target/actiscope-*.jar)
rm -rf target/start
mkdir -p target/start
cd target/start
bash "$docker/link.sh"
PATH=$PWD/java/bin:$PATH
java -Djarmode=tools -jar "${jars[0]}" extract --destination . --force --application-filename actiscope.jar
cp "$docker/jvm.options" .
export SERVER_PORT=$((20000 + RANDOM % 12000)) SERVER_ADDRESS=127.0.0.1
bash "$docker/train.sh" &>train.log

# The application that is running, if one is: it ends with this script, however that ends.
server=$PWD/server
end_server() {
  if [[ -e $server ]]; then
    kill "$(<"$server")" 2>/dev/null || true
    rm -f "$server"
  fi
}
trap end_server EXIT
trap 'exit 130' INT TERM HUP

# Starts it with what the arguments say, and prints the seconds to the first answer, of the clock and of processors.
first_answer() {
  local begun now
  begun=$(date +%s%N)
  java @jvm.options "$@" -jar actiscope.jar &>start.log &
  echo $! >"$server"
  until [[ $(get 2>/dev/null) == *' 200'* ]]; do
    kill -0 $!
    sleep 0.05
  done
  now=$(date +%s%N)
  awk -v clock=$((now - begun)) -v ticks="$(getconf CLK_TCK)" \
    '{ printf "%.2f %.2f\n", ($14 + $15) / ticks, clock / 1e9 }' "/proc/$!/stat"
  end_server
  wait $! || true
}

get() {
  exec 3<>"/dev/tcp/127.0.0.1/$SERVER_PORT" || return 1
  printf 'GET /?f=gelu&f=swish HTTP/1.0\r\n\r\n' >&3
  head -n 1 <&3
  exec 3<&-
}

# The median of the runs, the least and the most, of processors; the median of the clock.
row() {
  local name=$1 runs
  shift
  runs=$(for ((i = 0; i < runs_each; i++)); do first_answer "$@"; done)
  sort -n <<<"$runs" | awk -v name="$name" -v clock="$(cut -d ' ' -f 2 <<<"$runs" | sort -n | sed -n "$((runs_each / 2 + 1))p")" \
    '{ cpu[NR] = $1 } END { printf "| %-17s | %5.2f s | %5.2f s | %5.2f s | %5.2f s |\n", name, cpu[(NR + 1) / 2], cpu[1], cpu[NR], clock }'
}

echo '| classes           |     CPU |   least |    most |   clock |'
echo '| ----------------- | ------: | ------: | ------: | ------: |'
row 'from the cache' -XX:AOTCache=actiscope.aot
row 'without the cache'
