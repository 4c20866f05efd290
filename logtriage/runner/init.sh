#!/bin/sh
# The first program of a boot: says that it runs, starts a guest where one is asked for, and gives a shell.
# Kernel command line (names with a dot, which the kernel keeps to itself):
#   logtriage.role=NAME     what the markers and the prompt call this machine; "host" by default
#   logtriage.guest=MEM     start /vm/Image under /vm/lkvm with so much memory, such as 256M or 256M@2048T
#   logtriage.tty=NAME      the device in /dev that the guest's console is; the first 8250 by default
#   logtriage.auto          type "poweroff -f" at the prompt, for machines whose consoles take no input
/bin/busybox mkdir -p /proc /sys /dev
/bin/busybox mount -t proc proc /proc
/bin/busybox mount -t sysfs sysfs /sys
/bin/busybox mount -t devtmpfs devtmpfs /dev 2>/dev/null
/bin/busybox --install -s /bin
export PATH=/bin HOME=/

role=host guest='' tty=ttyS0 auto=''
for word in $(cat /proc/cmdline); do
    case $word in
        logtriage.role=*) role=${word#*=} ;;
        logtriage.guest=*) guest=${word#*=} ;;
        logtriage.tty=*) tty=${word#*=} ;;
        logtriage.auto) auto=yes ;;
    esac
done
name=$(echo "$role" | tr a-z A-Z)

echo "$name-INIT: start $(uname -srm)"
if [ -n "$guest" ]; then
    arguments="-k /vm/Image -i /vm/initrd -m $guest -c 1 --name guest --console serial"
    echo "$name-INIT: launching guest: lkvm run $arguments"
    /vm/lkvm run $arguments -p "earlycon console=ttyS0 logtriage.role=guest${auto:+ logtriage.auto}" \
        <>"/dev/$tty" >&0 2>&0
    echo "$name-INIT: lkvm exited rc=$?"
fi
echo "$name-INIT: shell"
export PS1="$role# "
if [ -n "$auto" ]; then
    echo 'poweroff -f' | sh -i
fi
exec setsid cttyhack sh
