#!/bin/sh
# The first program of a boot: says that it runs, starts a guest where one is asked for, and gives a shell.
# Kernel command line (names with a dot, which the kernel keeps to itself):
#   logtriage.role=NAME     what the markers and the prompt call this machine; "host" by default
#   logtriage.guest=MEM     start a guest with so much memory, such as 256M, or for kvmtool 256M@2048T
#   logtriage.guest_smp=N   the processors of the guest; 1 by default
#   logtriage.guest_args="WORD WORD"   what its kernel is told besides its console
#   logtriage.tty=NAME      the device in /dev that the guest's console is; the first virtio console by default
#   logtriage.auto          type "poweroff -f" at the prompt, for machines whose consoles take no input
# The guest is /vm/Image with /vm/initrd, its monitor /vm/lkvm where that is there, else /vm/qemu-system-aarch64.
/bin/busybox mkdir -p /proc /sys /dev
/bin/busybox mount -t proc proc /proc
/bin/busybox mount -t sysfs sysfs /sys
/bin/busybox mount -t devtmpfs devtmpfs /dev 2>/dev/null
/bin/busybox --install -s /bin
export PATH=/bin HOME=/

role=host guest='' processors=1 tty=hvc0 auto=''
for word in $(cat /proc/cmdline); do
    case $word in
        logtriage.role=*) role=${word#*=} ;;
        logtriage.guest=*) guest=${word#*=} ;;
        logtriage.guest_smp=*) processors=${word#*=} ;;
        logtriage.tty=*) tty=${word#*=} ;;
        logtriage.auto) auto=yes ;;
    esac
done
name=$(echo "$role" | tr a-z A-Z)

echo "$name-INIT: start $(uname -srm)"
if [ -n "$guest" ]; then
    words=$(sed -n 's/.*logtriage\.guest_args="\([^"]*\)".*/\1/p' /proc/cmdline)
    words="$words logtriage.role=guest${auto:+ logtriage.auto}"
    if [ -e /vm/lkvm ]; then
        monitor=lkvm
        words="console=ttyS0 $words"
        arguments="-k /vm/Image -i /vm/initrd -m $guest -c $processors --name guest --console serial"
        echo "$name-INIT: launching guest: lkvm run $arguments"
        /vm/lkvm run $arguments -p "$words" <>"/dev/$tty" >&0 2>&0
    else
        monitor=qemu-system-aarch64
        words="console=ttyAMA0 $words"
        arguments="-M virt,gic-version=host -accel kvm -cpu host -smp $processors -m $guest"
        echo "$name-INIT: launching guest: $monitor $arguments -kernel /vm/Image -initrd /vm/initrd"
        "/vm/$monitor" $arguments -nodefaults -no-user-config -no-reboot -display none -serial stdio \
            -kernel /vm/Image -initrd /vm/initrd -append "$words" <>"/dev/$tty" >&0 2>&0
    fi
    echo "$name-INIT: $monitor exited rc=$?"
fi
echo "$name-INIT: shell"
export PS1="$role# "
if [ -n "$auto" ]; then
    echo 'poweroff -f' | sh -i
fi
exec setsid cttyhack sh
