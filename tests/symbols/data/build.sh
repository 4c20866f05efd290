#!/bin/sh
# Builds vmlinux and planted.ko with Debian 12's gcc-aarch64-linux-gnu, and golden.txt and code/*.txt with the
# kernel's own script:
#   build.sh .../linux-source-6.1/scripts/decode_stacktrace.sh
# The build id of what it builds has to be written into oops.log.
set -eu
cd "$(dirname "$0")"
cross=aarch64-linux-gnu-
flags="-g -O2 -ffreestanding -fno-pic -fno-asynchronous-unwind-tables -mno-outline-atomics -fno-omit-frame-pointer"
flags="$flags -ffile-prefix-map=$PWD=/build/linux"
${cross}gcc $flags -c -o main.o "$PWD/init/main.c"
${cross}ld --build-id=sha1 -z max-page-size=4096 --no-warn-rwx-segments -T link.ld -o vmlinux main.o
${cross}gcc $flags -c -o probe.o "$PWD/drivers/planted/probe.c"
${cross}ld -r --build-id=sha1 -o planted.ko probe.o
rm main.o probe.o
chmod -x vmlinux
CROSS_COMPILE=$cross bash "$1" vmlinux auto . < oops.log > golden.txt
ARCH=arm64 CROSS_COMPILE=$cross bash "$1" vmlinux auto . < code/aarch64.log > code/aarch64.txt
ARCH=x86_64 bash "$1" vmlinux auto . < code/x86-64.log > code/x86-64.txt
