status: fail
class: truncated
accept: launch-failed other oom
layer: guest
reached: host-poweroff
cause: SIGKILL to lkvm 6 s after the launch
injected: yes
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=64k host_pa=52 host_va=52 host_load_addr=0x60000000 guest_page_size=64k guest_pa=52 guest_va=52 guest_load_addr=low
result: exited 0
verdict-status: fail
verdict-class: truncated
verdict-layer: guest
verdict-stage: guest-userspace
verdict-signature: guest-ended-early
verdict-title: Guest ended early: Movable zoKilled
--- host.log
NOTICE:  Booting Trusted Firmware
NOTICE:  BL1: v2.9(release):v2.9.0
NOTICE:  BL1: Built : 10:59:25, Nov 22 2026
NOTICE:  BL1: Booting BL2
NOTICE:  BL2: v2.9(release):v2.9.0
NOTICE:  BL2: Built : 11:00:19, Nov 22 2026
NOTICE:  BL1: Booting BL31
NOTICE:  BL31: v2.9(release):v2.9.0
NOTICE:  BL31: Built : 11:01:21, Nov 22 2026
[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x000f0510]
[    0.000000] Linux version 6.12.117-lt (ci@boots) (aarch64-linux-gnu-gcc (Debian 12.2.0-14) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP Sun Nov 22 11:12:18 UTC 2026
[    0.000000] KASLR enabled
[    0.000000] random: crng init done
[    0.000000] Machine model: linux,dummy-virt
[    0.000000] earlycon: pl11 at MMIO 0x0000000009000000 (options '')
[    0.000000] printk: legacy bootconsole [pl11] enabled
[    0.000000] efi: UEFI not found.
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
[    0.000000] psci: MIGRATE_INFO_TYPE not supported.
[    0.000000] psci: SMC Calling Convention v1.2
[    0.000000] percpu: Embedded 2 pages/cpu s42944 r0 d88128 u131072
[    0.000000] Detected PIPT I-cache on CPU0
[    0.000000] CPU features: detected: Address authentication (IMP DEF algorithm)
[    0.000000] CPU features: detected: GIC system register CPU interface
[    0.000000] CPU features: detected: HCRX_EL2 register
[    0.000000] CPU features: detected: 52-bit Virtual Addressing (LVA)
[    0.000000] CPU features: detected: Virtualization Host Extensions
[    0.000000] CPU features: detected: Spectre-v4
[    0.000000] CPU features: detected: Spectre-BHB
[    0.000000] CPU features: kernel page table isolation disabled by kernel configuration
[    0.000000] alternatives: applying boot alternatives
[    0.000000] Kernel command line: earlycon console=ttyAMA0
[    0.000000] Dentry cache hash table entries: 131072 (order: 4, 1048576 bytes, linear)
[    0.000000] Inode-cache hash table entries: 65536 (order: 3, 524288 bytes, linear)
[    0.000000] Built 1 zonelists, mobility grouping off.  Total pages: 16384
[    0.000000] mem auto-init: stack:all(zero), heap alloc:off, heap free:off
[    0.000000] software IO TLB: SWIOTLB bounce buffer size adjusted to 1MB
[    0.000000] software IO TLB: area num 2.
[    0.000000] software IO TLB: mapped [mem 0x000000007fbc0000-0x000000007fcc0000] (1MB)
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
[    0.000000] GICv3: GICD_CTRL.DS=0, SCR_EL3.FIQ=0
[    0.000000] GICv3: CPU0: found redistributor 0 region 0:0x00000000080a0000
[    0.000000] ITS [mem 0x08080000-0x0809ffff]
[    0.000000] ITS@0x0000000008080000: allocated 8192 Devices @401b0000 (indirect, esz 8, psz 64K, shr 1)
[    0.000000] ITS@0x0000000008080000: allocated 8192 Interrupt Collections @401c0000 (flat, esz 8, psz 64K, shr 1)
[    0.000000] GICv3: using LPI property table @0x00000000401d0000
[    0.000000] GICv3: CPU0: using allocated LPI pending table @0x00000000401e0000
[    0.000000] rcu: srcu_init: Setting srcu_struct sizes based on contention.
[    0.000000] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 19112604462750000 ns
[    0.000000] arch_timer: cp15 timer(s) running at 62.50MHz (phys).
[    0.000000] clocksource: arch_sys_counter: mask: 0x1ffffffffffffff max_cycles: 0x1cd42e208c, max_idle_ns: 881590405314 ns
[    0.000134] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.076809] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.169380] pid_max: default: 32768 minimum: 301
[    0.198182] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.215164] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    1.066896] rcu: Hierarchical SRCU implementation.
[    1.067243] rcu: 	Max phase no-delay instances is 1000.
[    1.084600] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    1.151574] EFI services will not be available.
[    1.196525] smp: Bringing up secondary CPUs ...
[    1.267635] Detected PIPT I-cache on CPU1
[    1.268600] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    1.282967] GICv3: CPU1: using allocated LPI pending table @0x00000000401f0000
[    1.294000] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    1.327081] smp: Brought up 1 node, 2 CPUs
[    1.331007] SMP: Total of 2 processors activated.
[    1.331272] CPU: All CPU(s) started at EL2
[    1.331561] CPU features: detected: Branch Target Identification
[    1.331810] CPU features: detected: 32-bit EL0 Support
[    1.334104] CPU features: detected: 32-bit EL1 Support
[    1.334295] CPU features: detected: ARMv8.4 Translation Table Level
[    1.334490] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    1.334684] CPU features: detected: CRC32 instructions
[    1.334828] CPU features: detected: Data independent timing control (DIT)
[    1.335167] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    1.338033] CPU features: detected: RCpc load-acquire (LDAPR)
[    1.338258] CPU features: detected: Privileged Access Never
[    1.338430] CPU features: detected: Random Number Generator
[    1.338591] CPU features: detected: Speculation barrier (SB)
[    1.338766] CPU features: detected: Stage-2 Force Write-Back
[    1.338928] CPU features: detected: TLB range maintenance instructions
[    1.339191] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    1.346933] spectre-bhb mitigation disabled by compile time option
[    1.462412] alternatives: applying system-wide alternatives
[    1.836265] CPU features: detected: Hardware dirty bit management on CPU0-1
[    2.183079] Memory: 1017216K/1048576K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 26240K reserved, 0K cma-reserved)
[    2.421473] devtmpfs: initialized
[    2.602367] futex hash table entries: 512 (order: 0, 32768 bytes, linear)
[    2.666228] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    2.710885] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    2.754422] ASID allocator initialised with 65536 entries
[    2.759656] Serial: AMBA PL011 UART driver
[    2.986991] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    3.081362] printk: legacy console [ttyAMA0] enabled
[    3.081362] printk: legacy console [ttyAMA0] enabled
[    3.121163] printk: legacy bootconsole [pl11] disabled
[    3.121163] printk: legacy bootconsole [pl11] disabled
[    3.542283] clocksource: Switched to clocksource arch_sys_counter
[    3.788084] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    3.891117] Unpacking initramfs...
[    3.964164] kvm [1]: nv: 554 coarse grained trap handlers
[    3.969433] kvm [1]: nv: 669 fine grained trap handlers
[    3.970602] kvm [1]: IPA Size Limit: 52 bits
[    3.998021] kvm [1]: GICv3: no GICV resource entry
[    3.998437] kvm [1]: disabling GICv2 emulation
[    3.998641] kvm [1]: GIC system register CPU interface enabled
[    3.999845] kvm [1]: vgic interrupt IRQ9
[    4.028979] kvm [1]: VHE mode initialized successfully
[    4.126428] workingset: timestamp_bits=62 max_order=14 bucket_order=0
[    4.212679] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    4.213980] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    4.214817] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    4.215147] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    4.216256] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    4.230525] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    4.233748] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    4.234445] pci_bus 0000:00: root bus resource [bus 00-ff]
[    4.234767] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    4.234994] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    4.235174] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    4.236777] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000 conventional PCI endpoint
[    4.274282] Freeing initrd memory: 13056K
[    4.288560] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[    4.288817] pci_bus 0000:00: resource 5 [mem 0x10000000-0x3efeffff]
[    4.333307] pci_bus 0000:00: resource 6 [mem 0x8000000000-0xffffffffff]
[    4.504080] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[    8.140237] lkdtm: No crash points registered, enable through debugfs
[    8.319194] rtc-pl031 9010000.pl031: registered as rtc0
[    9.318237] clk: Disabling unused clocks
[   10.316397] Freeing unused kernel memory: 1728K
[   10.345434] Run /init as init process
HOST-INIT: start Linux 6.12.117-lt aarch64
crw-------    1 0        0          10, 232 Jan  1 00:00 /dev/kvm
HOST-INIT: launching guest: lkvm run -k /vm/Image -i /vm/initrd -m 256M -c 1 --name guest --console serial -p 'earlycon console=ttyS0' 
[   13.737180] hrtimer: interrupt took 69397760 ns
HOST-INIT: killed lkvm
HOST-INIT: lkvm exited rc=137
HOST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

host# [6npoweroff -f
[   20.015657] kvm: exiting hardware virtualization
[   20.053116] reboot: Power down
ERROR:   QEMU System Power off: with GPIO.
--- guest.log
  Info: # lkvm run -k /vm/Image -m 256 -c 1 --name guest
[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x000f0510]
[    0.000000] Linux version 6.12.117-lt (ci@boots) (aarch64-linux-gnu-gcc (Debian 12.2.0-14) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP Sun Nov 22 11:12:18 UTC 2026
[    0.000000] KASLR enabled
[    0.000000] Machine model: linux,dummy-virt
[    0.000000] earlycon: ns16550a0 at MMIO 0x0000000001000000 (options '')
[    0.000000] printk: legacy bootconsole [ns16550a0] enabled
[    0.000000] efi: UEFI not found.
[    0.000000] OF: reserved mem: Reserved memory: No reserved-memory node in the DT
[    0.000000] Zone ranges:
[    0.000000]   Normal   [mem 0x0000000080000000-0x000000008fffffff]
[    0.000000] Movable zoKilled
