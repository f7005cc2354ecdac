#!/usr/bin/env bash
# Leaves in the directory java what the image runs: the Java of the JDK that is found, without its tools, and without how all
# languages write dates and numbers. Nobody here asks for that, but a list of them would be made at every start.
set -euo pipefail

jlink --add-modules java.se,jdk.unsupported --no-header-files --no-man-pages --output java
