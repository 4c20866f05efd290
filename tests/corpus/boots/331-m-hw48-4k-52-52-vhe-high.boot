status: fail
class: launch-failed
accept: other silent
layer: guest
reached: host-poweroff
cause: guest RAM at 2048T needs a 52-bit IPA, host offers less
params: hw_pa=48 hw_va=48 kvm_mode=vhe host_page_size=4k host_pa=52 host_va=52 host_load_addr=0x60000000 guest_page_size=64k guest_pa=52 guest_va=52 guest_load_addr=high
result: exited 0
verdict-status: fail
verdict-class: launch-failed
verdict-layer: guest
verdict-stage: guest-kernel
verdict-signature: kvmtool-fatal
verdict-title: Guest not started: Memory too large for this system (needs 52 bits, 48 available)
--- host.log
[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x414fd0c1]
[    0.000000] Linux version 6.12.117-lt (ci@boots) (aarch64-linux-gnu-gcc (Debian 12.2.0-14) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP Sun Nov 22 11:54:15 UTC 2026
[    0.000000] KASLR enabled
[    0.000000] random: crng init done
[    0.000000] Machine model: linux,dummy-virt
[    0.000000] earlycon: pl11 at MMIO 0x0000000009000000 (options '')
[    0.000000] printk: legacy bootconsole [pl11] enabled
[    0.000000] OF: reserved mem: Reserved memory: No reserved-memory node in the DT
[    0.000000] Zone ranges:
[    0.000000]   Normal   [mem 0x0000000040000000-0x000000007fffffff]
[    0.000000] Movable zone start for each node
[    0.000000] Early memory node ranges
[    0.000000]   node   0: [mem 0x0000000040000000-0x000000007fffffff]
[    0.000000] Initmem setup node 0 [mem 0x0000000040000000-0x000000007fffffff]
[    0.000000] psci: probing for conduit method from DT.
[    0.000000] psci: PSCIv1.1 detected in firmware.
[    0.000000] psci: Using standard PSCI v0.2 function IDs
[    0.000000] psci: Trusted OS migration not required
[    0.000000] psci: SMC Calling Convention v1.0
[    0.000000] percpu: Embedded 18 pages/cpu s42112 r0 d31616 u73728
[    0.000000] Detected PIPT I-cache on CPU0
[    0.000000] CPU features: detected: GIC system register CPU interface
[    0.000000] CPU features: detected: Virtualization Host Extensions
[    0.000000] CPU features: detected: Spectre-v4
[    0.000000] CPU features: detected: Spectre-BHB
[    0.000000] CPU features: kernel page table isolation disabled by kernel configuration
[    0.000000] alternatives: applying boot alternatives
[    0.000000] Kernel command line: earlycon console=ttyAMA0
[    0.000000] Dentry cache hash table entries: 131072 (order: 8, 1048576 bytes, linear)
[    0.000000] Inode-cache hash table entries: 65536 (order: 7, 524288 bytes, linear)
[    0.000000] Built 1 zonelists, mobility grouping on.  Total pages: 262144
[    0.000000] mem auto-init: stack:all(zero), heap alloc:off, heap free:off
[    0.000000] software IO TLB: SWIOTLB bounce buffer size adjusted to 1MB
[    0.000000] software IO TLB: area num 2.
[    0.000000] software IO TLB: mapped [mem 0x000000007ed00000-0x000000007ee00000] (1MB)
[    0.000000] SLUB: HWalign=64, Order=0-3, MinObjects=0, CPUs=2, Nodes=1
[    0.000000] rcu: Hierarchical RCU implementation.
[    0.000000] rcu: 	RCU restricting CPUs from NR_CPUS=8 to nr_cpu_ids=2.
[    0.000000] rcu: RCU calculated value of scheduler-enlistment delay is 10 jiffies.
[    0.000000] rcu: Adjusting geometry for rcu_fanout_leaf=16, nr_cpu_ids=2
[    0.000000] NR_IRQS: 64, nr_irqs: 64, preallocated irqs: 0
[    0.000000] GICv3: GIC: Using split EOI/Deactivate mode
[    0.000000] GICv3: 224 SPIs implemented
[    0.000000] GICv3: 0 Extended SPIs implemented
[    0.000000] Root IRQ handler: gic_handle_irq
[    0.000000] GICv3: GICv3 features: 16 PPIs
[    0.000000] GICv3: GICD_CTRL.DS=1, SCR_EL3.FIQ=0
[    0.000000] GICv3: CPU0: found redistributor 0 region 0:0x00000000080a0000
[    0.000000] ITS [mem 0x08080000-0x0809ffff]
[    0.000000] ITS@0x0000000008080000: allocated 8192 Devices @40850000 (indirect, esz 8, psz 64K, shr 1)
[    0.000000] ITS@0x0000000008080000: allocated 8192 Interrupt Collections @40860000 (flat, esz 8, psz 64K, shr 1)
[    0.000000] GICv3: using LPI property table @0x0000000040870000
[    0.000000] GICv3: CPU0: using allocated LPI pending table @0x0000000040880000
[    0.000000] rcu: srcu_init: Setting srcu_struct sizes based on contention.
[    0.000000] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 19112604462750000 ns
[    0.000000] arch_timer: cp15 timer(s) running at 62.50MHz (phys).
[    0.000000] clocksource: arch_sys_counter: mask: 0x1ffffffffffffff max_cycles: 0x1cd42e208c, max_idle_ns: 881590405314 ns
[    0.000084] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.038432] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.038831] pid_max: default: 32768 minimum: 301
[    0.041447] Mount-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.041692] Mountpoint-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.241114] rcu: Hierarchical SRCU implementation.
[    0.241368] rcu: 	Max phase no-delay instances is 1000.
[    0.260414] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    0.299626] smp: Bringing up secondary CPUs ...
[    0.316912] Detected PIPT I-cache on CPU1
[    0.317792] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    0.317984] GICv3: CPU1: using allocated LPI pending table @0x0000000040890000
[    0.335623] CPU1: Booted secondary processor 0x0000000001 [0x414fd0c1]
[    0.363125] smp: Brought up 1 node, 2 CPUs
[    0.363857] SMP: Total of 2 processors activated.
[    0.364014] CPU: All CPU(s) started at EL2
[    0.364234] CPU features: detected: 32-bit EL0 Support
[    0.364398] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    0.364599] CPU features: detected: CRC32 instructions
[    0.364937] CPU features: detected: RCpc load-acquire (LDAPR)
[    0.365160] CPU features: detected: Privileged Access Never
[    0.365409] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    0.389448] spectre-bhb mitigation disabled by compile time option
[    0.556289] alternatives: applying system-wide alternatives
[    0.605187] CPU features: detected: Hardware dirty bit management on CPU0-1
[    0.797167] Memory: 1004748K/1048576K available (3136K kernel code, 648K rwdata, 780K rodata, 960K init, 232K bss, 39316K reserved, 0K cma-reserved)
[    0.981914] devtmpfs: initialized
[    1.069596] futex hash table entries: 512 (order: 3, 32768 bytes, linear)
[    1.119004] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    1.153579] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    1.189621] ASID allocator initialised with 65536 entries
[    1.200947] Serial: AMBA PL011 UART driver
[    1.413823] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    1.425130] printk: legacy console [ttyAMA0] enabled
[    1.425130] printk: legacy console [ttyAMA0] enabled
[    1.425701] printk: legacy bootconsole [pl11] disabled
[    1.425701] printk: legacy bootconsole [pl11] disabled
[    1.739251] clocksource: Switched to clocksource arch_sys_counter
[    1.826085] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    1.965378] Unpacking initramfs...
[    2.071791] kvm [1]: nv: 554 coarse grained trap handlers
[    2.102071] kvm [1]: nv: 669 fine grained trap handlers
[    2.142893] kvm [1]: IPA Size Limit: 48 bits
[    2.178948] kvm [1]: GICv3: no GICV resource entry
[    2.180959] kvm [1]: disabling GICv2 emulation
[    2.181148] kvm [1]: GIC system register CPU interface enabled
[    2.182079] kvm [1]: vgic interrupt IRQ9
[    2.222554] kvm [1]: VHE mode initialized successfully
[    2.282947] workingset: timestamp_bits=62 max_order=18 bucket_order=0
[    2.477169] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[    2.582283] Freeing initrd memory: 13096K
[    2.808511] lkdtm: No crash points registered, enable through debugfs
[    3.026696] clk: Disabling unused clocks
[    3.333148] Freeing unused kernel memory: 960K
[    3.360076] Run /init as init process
HOST-INIT: start Linux 6.12.117-lt aarch64
crw-------    1 0        0          10, 232 Jan  1 00:00 /dev/kvm
HOST-INIT: launching guest: lkvm run -k /vm/Image -i /vm/initrd -m 256M@2048T -c 1 --name guest --console serial -p 'earlycon console=ttyS0' 
HOST-INIT: lkvm exited rc=128
HOST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

host# [6npoweroff -f
[    5.224204] kvm: exiting hardware virtualization
[    5.224789] reboot: Power down
--- guest.log
  Info: # lkvm run -k /vm/Image -m 256 -c 1 --name guest
  Fatal: Memory too large for this system (needs 52 bits, 48 available)
