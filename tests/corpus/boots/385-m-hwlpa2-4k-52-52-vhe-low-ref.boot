status: pass
class: none
reached: host-poweroff
note: as 318, quieter machine
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=4k host_pa=52 host_va=52 host_load_addr=0x60000000 guest_page_size=64k guest_pa=52 guest_va=52 guest_load_addr=low
result: exited 0
verdict-status: pass
verdict-class: none
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
[    0.000000] psci: MIGRATE_INFO_TYPE not supported.
[    0.000000] psci: SMC Calling Convention v1.2
[    0.000000] percpu: Embedded 18 pages/cpu s42112 r0 d31616 u73728
[    0.000000] Detected PIPT I-cache on CPU0
[    0.000000] CPU features: detected: Address authentication (IMP DEF algorithm)
[    0.000000] CPU features: detected: GIC system register CPU interface
[    0.000000] CPU features: detected: HCRX_EL2 register
[    0.000000] CPU features: detected: 52-bit Virtual Addressing (LPA2)
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
[    0.000000] software IO TLB: mapped [mem 0x000000007ec00000-0x000000007ed00000] (1MB)
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
[    0.000000] ITS@0x0000000008080000: allocated 8192 Devices @40450000 (indirect, esz 8, psz 64K, shr 1)
[    0.000000] ITS@0x0000000008080000: allocated 8192 Interrupt Collections @40460000 (flat, esz 8, psz 64K, shr 1)
[    0.000000] GICv3: using LPI property table @0x0000000040470000
[    0.000000] GICv3: CPU0: using allocated LPI pending table @0x0000000040480000
[    0.000000] rcu: srcu_init: Setting srcu_struct sizes based on contention.
[    0.000000] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 19112604462750000 ns
[    0.000000] arch_timer: cp15 timer(s) running at 62.50MHz (phys).
[    0.000000] clocksource: arch_sys_counter: mask: 0x1ffffffffffffff max_cycles: 0x1cd42e208c, max_idle_ns: 881590405314 ns
[    0.000126] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.020724] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.032457] pid_max: default: 32768 minimum: 301
[    0.040396] Mount-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.050967] Mountpoint-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.118965] rcu: Hierarchical SRCU implementation.
[    0.121422] rcu: 	Max phase no-delay instances is 1000.
[    0.126994] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    0.141841] smp: Bringing up secondary CPUs ...
[    0.152112] Detected PIPT I-cache on CPU1
[    0.153766] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    0.155248] GICv3: CPU1: using allocated LPI pending table @0x0000000040490000
[    0.161010] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    0.170947] smp: Brought up 1 node, 2 CPUs
[    0.174074] SMP: Total of 2 processors activated.
[    0.174266] CPU: All CPU(s) started at EL2
[    0.174547] CPU features: detected: Branch Target Identification
[    0.174758] CPU features: detected: 32-bit EL0 Support
[    0.174896] CPU features: detected: 32-bit EL1 Support
[    0.175020] CPU features: detected: ARMv8.4 Translation Table Level
[    0.175194] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    0.175375] CPU features: detected: CRC32 instructions
[    0.175488] CPU features: detected: Data independent timing control (DIT)
[    0.175699] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    0.175964] CPU features: detected: RCpc load-acquire (LDAPR)
[    0.176141] CPU features: detected: 52-bit Virtual Addressing for KVM (LPA2)
[    0.176294] CPU features: detected: Privileged Access Never
[    0.176503] CPU features: detected: Random Number Generator
[    0.176630] CPU features: detected: Speculation barrier (SB)
[    0.176763] CPU features: detected: Stage-2 Force Write-Back
[    0.176894] CPU features: detected: TLB range maintenance instructions
[    0.177116] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    0.183218] spectre-bhb mitigation disabled by compile time option
[    0.194143] alternatives: applying system-wide alternatives
[    0.199138] CPU features: detected: Hardware dirty bit management on CPU0-1
[    0.255909] Memory: 1004332K/1048576K available (3136K kernel code, 648K rwdata, 780K rodata, 960K init, 232K bss, 39272K reserved, 0K cma-reserved)
[    0.284549] devtmpfs: initialized
[    0.313594] futex hash table entries: 512 (order: 3, 32768 bytes, linear)
[    0.324043] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    0.334372] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    0.340316] ASID allocator initialised with 65536 entries
[    0.342130] Serial: AMBA PL011 UART driver
[    0.395775] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    0.397583] printk: legacy console [ttyAMA0] enabled
[    0.397583] printk: legacy console [ttyAMA0] enabled
[    0.398085] printk: legacy bootconsole [pl11] disabled
[    0.398085] printk: legacy bootconsole [pl11] disabled
[    0.439798] clocksource: Switched to clocksource arch_sys_counter
[    0.451974] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    0.461385] Unpacking initramfs...
[    0.470668] kvm [1]: nv: 554 coarse grained trap handlers
[    0.472961] kvm [1]: nv: 669 fine grained trap handlers
[    0.475378] kvm [1]: IPA Size Limit: 52 bits
[    0.476955] kvm [1]: GICv3: no GICV resource entry
[    0.477424] kvm [1]: disabling GICv2 emulation
[    0.477741] kvm [1]: GIC system register CPU interface enabled
[    0.480095] kvm [1]: vgic interrupt IRQ9
[    0.481074] kvm [1]: VHE mode initialized successfully
[    0.490231] workingset: timestamp_bits=62 max_order=18 bucket_order=0
[    0.515125] Freeing initrd memory: 13096K
[    0.518502] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[    0.565944] lkdtm: No crash points registered, enable through debugfs
[    0.601398] clk: Disabling unused clocks
[    0.710631] Freeing unused kernel memory: 960K
[    0.713685] Run /init as init process
HOST-INIT: start Linux 6.12.117-lt aarch64
crw-------    1 0        0          10, 232 Jan  1 00:00 /dev/kvm
HOST-INIT: launching guest: lkvm run -k /vm/Image -i /vm/initrd -m 256M -c 1 --name guest --console serial -p 'earlycon console=ttyS0' 
HOST-INIT: lkvm exited rc=0
HOST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

host# [6npoweroff -f
[   16.902810] kvm: exiting hardware virtualization
[   16.903626] reboot: Power down
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
[    0.000000] Movable zone start for each node
[    0.000000] Early memory node ranges
[    0.000000]   node   0: [mem 0x0000000080000000-0x000000008fffffff]
[    0.000000] Initmem setup node 0 [mem 0x0000000080000000-0x000000008fffffff]
[    0.000000] On node 0, zone Normal: 4096 pages in unavailable ranges
[    0.000000] psci: probing for conduit method from DT.
[    0.000000] psci: PSCIv1.1 detected in firmware.
[    0.000000] psci: Using standard PSCI v0.2 function IDs
[    0.000000] psci: Trusted OS migration not required
[    0.000000] psci: SMC Calling Convention v1.1
[    0.000000] smccc: KVM: hypervisor services detected (0x00000000 0x00000000 0x00000000 0x00000003)
[    0.000000] percpu: Embedded 2 pages/cpu s42944 r0 d88128 u131072
[    0.000000] Detected PIPT I-cache on CPU0
[    0.000000] CPU features: detected: Address authentication (IMP DEF algorithm)
[    0.000000] CPU features: detected: GIC system register CPU interface
[    0.000000] CPU features: detected: HCRX_EL2 register
[    0.000000] CPU features: detected: 52-bit Virtual Addressing (LVA)
[    0.000000] CPU features: detected: Spectre-v4
[    0.000000] CPU features: detected: Spectre-BHB
[    0.000000] CPU features: kernel page table isolation disabled by kernel configuration
[    0.000000] alternatives: applying boot alternatives
[    0.000000] Kernel command line:  console=ttyS0 root=/dev/vda rw  earlycon console=ttyS0
[    0.000000] random: crng init done
[    0.000000] Dentry cache hash table entries: 32768 (order: 2, 262144 bytes, linear)
[    0.000000] Inode-cache hash table entries: 16384 (order: 1, 131072 bytes, linear)
[    0.000000] Built 1 zonelists, mobility grouping off.  Total pages: 4096
[    0.000000] mem auto-init: stack:all(zero), heap alloc:off, heap free:off
[    0.000000] software IO TLB: SWIOTLB bounce buffer size adjusted to 0MB
[    0.000000] software IO TLB: area num 1.
[    0.000000] software IO TLB: mapped [mem 0x000000008fe70000-0x000000008feb0000] (0MB)
[    0.000000] SLUB: HWalign=64, Order=0-3, MinObjects=0, CPUs=1, Nodes=1
[    0.000000] rcu: Hierarchical RCU implementation.
[    0.000000] rcu: 	RCU restricting CPUs from NR_CPUS=8 to nr_cpu_ids=1.
[    0.000000] rcu: RCU calculated value of scheduler-enlistment delay is 10 jiffies.
[    0.000000] rcu: Adjusting geometry for rcu_fanout_leaf=16, nr_cpu_ids=1
[    0.000000] NR_IRQS: 64, nr_irqs: 64, preallocated irqs: 0
[    0.000000] GICv3: 32 SPIs implemented
[    0.000000] GICv3: 0 Extended SPIs implemented
[    0.000000] Root IRQ handler: gic_handle_irq
[    0.000000] GICv3: GICv3 features: 16 PPIs, DirectLPI
[    0.000000] GICv3: GICD_CTRL.DS=1, SCR_EL3.FIQ=0
[    0.000000] GICv3: CPU0: found redistributor 0 region 0:0x000000003ffd0000
[    0.000000] ITS [mem 0x3ffb0000-0x3ffcffff]
[    0.000000] ITS@0x000000003ffb0000: allocated 8192 Devices @80960000 (indirect, esz 8, psz 64K, shr 1)
[    0.000000] ITS@0x000000003ffb0000: allocated 8192 Interrupt Collections @80970000 (flat, esz 8, psz 64K, shr 1)
[    0.000000] GICv3: using LPI property table @0x0000000080980000
[    0.000000] GICv3: CPU0: using allocated LPI pending table @0x0000000080990000
[    0.000000] rcu: srcu_init: Setting srcu_struct sizes based on contention.
[    0.000000] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 19112604462750000 ns
[    0.000000] arch_timer: cp15 timer(s) running at 62.50MHz (virt).
[    0.000000] clocksource: arch_sys_counter: mask: 0x1ffffffffffffff max_cycles: 0x1cd42e208c, max_idle_ns: 881590405314 ns
[    0.000147] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.101639] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.241848] pid_max: default: 32768 minimum: 301
[    0.327012] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.420525] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.698744] rcu: Hierarchical SRCU implementation.
[    0.744550] rcu: 	Max phase no-delay instances is 1000.
[    0.822722] EFI services will not be available.
[    0.872478] smp: Bringing up secondary CPUs ...
[    0.908430] smp: Brought up 1 node, 1 CPU
[    0.948107] SMP: Total of 1 processors activated.
[    0.998875] CPU: All CPU(s) started at EL1
[    1.041023] CPU features: detected: Branch Target Identification
[    1.101357] CPU features: detected: 32-bit EL0 Support
[    1.149889] CPU features: detected: 32-bit EL1 Support
[    1.197798] CPU features: detected: ARMv8.4 Translation Table Level
[    1.258933] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    1.348465] CPU features: detected: CRC32 instructions
[    1.402885] CPU features: detected: Data independent timing control (DIT)
[    1.484174] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    1.557948] CPU features: detected: RCpc load-acquire (LDAPR)
[    1.617919] CPU features: detected: Privileged Access Never
[    1.681673] CPU features: detected: Random Number Generator
[    1.734790] CPU features: detected: Speculation barrier (SB)
[    1.787877] CPU features: detected: Stage-2 Force Write-Back
[    1.841882] CPU features: detected: TLB range maintenance instructions
[    1.902448] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    1.968338] spectre-bhb mitigation disabled by compile time option
[    2.049021] alternatives: applying system-wide alternatives
[    2.122539] CPU features: detected: Hardware dirty bit management on CPU0
[    2.205207] Memory: 244160K/262144K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 12352K reserved, 0K cma-reserved)
[    2.418588] devtmpfs: initialized
[    2.535772] futex hash table entries: 256 (order: 0, 16384 bytes, linear)
[    2.637357] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    2.716126] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    2.804126] ASID allocator initialised with 65536 entries
[    2.942729] Serial: AMBA PL011 UART driver
[    3.122433] clocksource: Switched to clocksource arch_sys_counter
[    3.316823] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    3.382772] Unpacking initramfs...
[    3.413629] kvm [1]: HYP mode not available
[    3.486729] workingset: timestamp_bits=62 max_order=12 bucket_order=0
[    3.620096] pci-host-generic 40000000.pci: host bridge /pci ranges:
[    3.677365] pci-host-generic 40000000.pci:       IO 0x0000000000..0x000000ffff -> 0x0000000000
[    3.756037] pci-host-generic 40000000.pci:      MEM 0x0050000000..0x007fffffff -> 0x0050000000
[    3.839180] pci-host-generic 40000000.pci: ECAM at [mem 0x40000000-0x4fffffff] for [bus 00]
[    3.915938] pci-host-generic 40000000.pci: PCI host bridge to bus 0000:00
[    3.988640] pci_bus 0000:00: root bus resource [bus 00]
[    4.037341] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    4.102952] pci_bus 0000:00: root bus resource [mem 0x50000000-0x7fffffff]
[    4.175205] pci 0000:00:00.0: [1af4:1041] type 00 class 0x020000 conventional PCI endpoint
[    4.263770] pci 0000:00:00.0: BAR 0 [io  0x6200-0x62ff]
[    4.336198] pci 0000:00:00.0: BAR 1 [mem 0x50000000-0x500000ff]
[    4.404827] pci 0000:00:00.0: BAR 2 [mem 0x50000400-0x500007ff]
[    4.641827] pci 0000:00:00.0: BAR 2 [mem 0x50000000-0x500003ff]: assigned
[    4.756732] pci 0000:00:00.0: BAR 0 [io  0x1000-0x10ff]: assigned
[    5.055959] pci 0000:00:00.0: BAR 1 [mem 0x50000400-0x500004ff]: assigned
[    5.304273] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[    5.523173] pci_bus 0000:00: resource 5 [mem 0x50000000-0x7fffffff]
[    5.853771] Freeing initrd memory: 1728K
[    5.913315] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[    5.998509] printk: legacy console [ttyS0] disabled
[    6.053864] 1000000.U6_16550A: ttyS0 at MMIO 0x1000000 (irq = 14, base_baud = 115200) is a 16550A
[    6.146965] printk: legacy console [ttyS0] enabled
[    6.146965] printk: legacy console [ttyS0] enabled
[    6.241533] printk: legacy bootconsole [ns16550a0] disabled
[    6.241533] printk: legacy bootconsole [ns16550a0] disabled
[    6.835050] 1001000.U6_16550A: ttyS1 at MMIO 0x1001000 (irq = 15, base_baud = 115200) is a 16550A
[    7.205331] 1002000.U6_16550A: ttyS2 at MMIO 0x1002000 (irq = 16, base_baud = 115200) is a 16550A
[    7.484681] 1003000.U6_16550A: ttyS3 at MMIO 0x1003000 (irq = 17, base_baud = 115200) is a 16550A
[    7.971411] lkdtm: No crash points registered, enable through debugfs
[    8.257783] clk: Disabling unused clocks
[    8.398749] Freeing unused kernel memory: 1728K
[    8.432307] Run /init as init process
GUEST-INIT: start Linux 6.12.117-lt aarch64 page=
GUEST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

guest# [6nuname -a
Linux (none) 6.12.117-lt #1 SMP Sun Nov 22 11:12:18 UTC 2026 aarch64 GNU/Linux
guest# [6npoweroff -f
[   10.718282] reboot: Power down
  Warning: KVM compatibility warning.
	virtio-net device was not detected.
	While you have requested a virtio-net device, the guest kernel did not initialize it.
	Please make sure that the guest kernel was compiled with CONFIG_VIRTIO_NET=y enabled in .config.
  Info: KVM session ended normally.
