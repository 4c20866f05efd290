status: pass
class: none
reached: host-poweroff
note: without earlycon: first lines delayed
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=64k host_pa=52 host_va=52 host_load_addr=0x60000000 guest_page_size=64k guest_pa=52 guest_va=52 guest_load_addr=low
result: exited 0
verdict-status: pass
verdict-class: none
verdict-notes: guest: INFO: rcu detected stall in register_console (guest:125) | guest: INFO: rcu detected stall in register_console (guest:128)
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
[    0.000130] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.263104] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.324414] pid_max: default: 32768 minimum: 301
[    0.451185] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.452085] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    2.024803] rcu: Hierarchical SRCU implementation.
[    2.032352] rcu: 	Max phase no-delay instances is 1000.
[    2.037260] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    2.109084] EFI services will not be available.
[    2.160102] smp: Bringing up secondary CPUs ...
[    2.276890] Detected PIPT I-cache on CPU1
[    2.442755] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    2.444453] GICv3: CPU1: using allocated LPI pending table @0x00000000401f0000
[    2.447935] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    2.591509] smp: Brought up 1 node, 2 CPUs
[    2.616505] SMP: Total of 2 processors activated.
[    2.616764] CPU: All CPU(s) started at EL2
[    2.627928] CPU features: detected: Branch Target Identification
[    2.647343] CPU features: detected: 32-bit EL0 Support
[    2.647629] CPU features: detected: 32-bit EL1 Support
[    2.647728] CPU features: detected: ARMv8.4 Translation Table Level
[    2.647850] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    2.647974] CPU features: detected: CRC32 instructions
[    2.648151] CPU features: detected: Data independent timing control (DIT)
[    2.648345] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    2.648566] CPU features: detected: RCpc load-acquire (LDAPR)
[    2.648667] CPU features: detected: Privileged Access Never
[    2.648752] CPU features: detected: Random Number Generator
[    2.648834] CPU features: detected: Speculation barrier (SB)
[    2.648917] CPU features: detected: Stage-2 Force Write-Back
[    2.649000] CPU features: detected: TLB range maintenance instructions
[    2.649129] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    2.758823] spectre-bhb mitigation disabled by compile time option
[    2.928633] alternatives: applying system-wide alternatives
[    3.037753] CPU features: detected: Hardware dirty bit management on CPU0-1
[    3.452193] Memory: 1016128K/1048576K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 26240K reserved, 0K cma-reserved)
[    3.746483] devtmpfs: initialized
[    4.049281] futex hash table entries: 512 (order: 0, 32768 bytes, linear)
[    4.112802] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    4.183595] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    4.219966] ASID allocator initialised with 65536 entries
[    4.240772] Serial: AMBA PL011 UART driver
[    4.678455] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    4.698667] printk: legacy console [ttyAMA0] enabled
[    4.698667] printk: legacy console [ttyAMA0] enabled
[    4.730265] printk: legacy bootconsole [pl11] disabled
[    4.730265] printk: legacy bootconsole [pl11] disabled
[    5.370260] clocksource: Switched to clocksource arch_sys_counter
[    5.718240] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    5.803230] Unpacking initramfs...
[    5.990833] kvm [1]: nv: 554 coarse grained trap handlers
[    6.078331] kvm [1]: nv: 669 fine grained trap handlers
[    6.107651] kvm [1]: IPA Size Limit: 52 bits
[    6.132476] kvm [1]: GICv3: no GICV resource entry
[    6.132930] kvm [1]: disabling GICv2 emulation
[    6.133231] kvm [1]: GIC system register CPU interface enabled
[    6.142632] kvm [1]: vgic interrupt IRQ9
[    6.281915] kvm [1]: VHE mode initialized successfully
[    6.412152] workingset: timestamp_bits=62 max_order=14 bucket_order=0
[    6.633004] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    6.693779] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    6.711085] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    6.730588] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    6.743325] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    6.765138] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    6.800913] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    6.841458] pci_bus 0000:00: root bus resource [bus 00-ff]
[    6.864281] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    6.864598] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    6.864790] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    6.882313] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000 conventional PCI endpoint
[    7.038854] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[    7.074241] pci_bus 0000:00: resource 5 [mem 0x10000000-0x3efeffff]
[    7.074516] pci_bus 0000:00: resource 6 [mem 0x8000000000-0xffffffffff]
[    7.189159] Freeing initrd memory: 13056K
[    7.207923] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[   10.185267] lkdtm: No crash points registered, enable through debugfs
[   10.305069] rtc-pl031 9010000.pl031: registered as rtc0
[   10.686522] clk: Disabling unused clocks
[   11.818053] Freeing unused kernel memory: 1728K
[   11.990930] Run /init as init process
HOST-INIT: start Linux 6.12.117-lt aarch64
crw-------    1 0        0          10, 232 Jan  1 00:00 /dev/kvm
HOST-INIT: launching guest: lkvm run -k /vm/Image -i /vm/initrd -m 256M -c 1 --name guest --console serial -p 'console=ttyS0' 
HOST-INIT: lkvm exited rc=0
HOST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

host# [6npoweroff -f
[  108.884334] kvm: exiting hardware virtualization
[  108.889196] reboot: Power down
ERROR:   QEMU System Power off: with GPIO.
--- guest.log
  Info: # lkvm run -k /vm/Image -m 256 -c 1 --name guest
[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x000f0510]
[    0.000000] Linux version 6.12.117-lt (ci@boots) (aarch64-linux-gnu-gcc (Debian 12.2.0-14) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP Sun Nov 22 11:12:18 UTC 2026
[    0.000000] KASLR enabled
[    0.000000] Machine model: linux,dummy-virt
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
[    0.000000] Kernel command line:  console=ttyS0 root=/dev/vda rw  console=ttyS0
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
[    0.022092] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.101597] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.104053] pid_max: default: 32768 minimum: 301
[    0.132694] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.133504] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.822442] rcu: Hierarchical SRCU implementation.
[    0.822555] rcu: 	Max phase no-delay instances is 1000.
[    0.941712] EFI services will not be available.
[    0.945984] smp: Bringing up secondary CPUs ...
[    0.946313] smp: Brought up 1 node, 1 CPU
[    0.946381] SMP: Total of 1 processors activated.
[    0.946453] CPU: All CPU(s) started at EL1
[    1.002550] CPU features: detected: Branch Target Identification
[    1.002665] CPU features: detected: 32-bit EL0 Support
[    1.002697] CPU features: detected: 32-bit EL1 Support
[    1.002711] CPU features: detected: ARMv8.4 Translation Table Level
[    1.002739] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    1.002746] CPU features: detected: CRC32 instructions
[    1.002750] CPU features: detected: Data independent timing control (DIT)
[    1.002906] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    1.003373] CPU features: detected: RCpc load-acquire (LDAPR)
[    1.003434] CPU features: detected: Privileged Access Never
[    1.003451] CPU features: detected: Random Number Generator
[    1.003460] CPU features: detected: Speculation barrier (SB)
[    1.003468] CPU features: detected: Stage-2 Force Write-Back
[    1.003478] CPU features: detected: TLB range maintenance instructions
[    1.003552] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    1.028723] spectre-bhb mitigation disabled by compile time option
[    1.094453] alternatives: applying system-wide alternatives
[    1.192479] CPU features: detected: Hardware dirty bit management on CPU0
[    1.220717] Memory: 244160K/262144K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 12352K reserved, 0K cma-reserved)
[    1.623802] devtmpfs: initialized
[    1.853324] futex hash table entries: 256 (order: 0, 16384 bytes, linear)
[    1.896688] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    1.972468] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    2.011978] ASID allocator initialised with 65536 entries
[    2.019664] Serial: AMBA PL011 UART driver
[    2.327603] clocksource: Switched to clocksource arch_sys_counter
[    2.488335] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    2.495935] Unpacking initramfs...
[    2.514980] kvm [1]: HYP mode not available
[    2.548301] workingset: timestamp_bits=62 max_order=12 bucket_order=0
[    2.713662] pci-host-generic 40000000.pci: host bridge /pci ranges:
[    2.714886] pci-host-generic 40000000.pci:       IO 0x0000000000..0x000000ffff -> 0x0000000000
[    2.715908] pci-host-generic 40000000.pci:      MEM 0x0050000000..0x007fffffff -> 0x0050000000
[    2.742100] pci-host-generic 40000000.pci: ECAM at [mem 0x40000000-0x4fffffff] for [bus 00]
[    2.764293] pci-host-generic 40000000.pci: PCI host bridge to bus 0000:00
[    2.764750] pci_bus 0000:00: root bus resource [bus 00]
[    2.764900] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    2.764983] pci_bus 0000:00: root bus resource [mem 0x50000000-0x7fffffff]
[    2.792318] pci 0000:00:00.0: [1af4:1041] type 00 class 0x020000 conventional PCI endpoint
[    2.804455] pci 0000:00:00.0: BAR 0 [io  0x6200-0x62ff]
[    2.807151] pci 0000:00:00.0: BAR 1 [mem 0x50000000-0x500000ff]
[    2.810149] pci 0000:00:00.0: BAR 2 [mem 0x50000400-0x500007ff]
[    2.936098] pci 0000:00:00.0: BAR 2 [mem 0x50000000-0x500003ff]: assigned
[    2.938367] pci 0000:00:00.0: BAR 0 [io  0x1000-0x10ff]: assigned
[    2.939252] pci 0000:00:00.0: BAR 1 [mem 0x50000400-0x500004ff]: assigned
[    2.940466] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[    2.940570] pci_bus 0000:00: resource 5 [mem 0x50000000-0x7fffffff]
[    3.128553] Freeing initrd memory: 1728K
[    3.129640] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[    3.219819] printk: legacy console [ttyS0] disabled
[    3.239378] 1000000.U6_16550A: ttyS0 at MMIO 0x1000000 (irq = 14, base_baud = 115200) is a 16550A
[    3.268320] printk: legacy console [ttyS0] enabled
[   25.094331] rcu: INFO: rcu_sched detected stalls on CPUs/tasks:
[   25.094924] rcu: 	(detected by 0, t=2188 jiffies, g=-1179, q=33 ncpus=1)
[   25.095076] rcu: All QSes seen, last rcu_sched kthread activity 2188 (4294939657-4294937469), jiffies_till_next_fqs=1, root ->qsmask 0x0
[   25.095406] rcu: rcu_sched kthread starved for 2188 jiffies! g-1179 f0x2 RCU_GP_WAIT_FQS(5) ->state=0x0 ->cpu=0
[   25.111774] rcu: 	Unless rcu_sched kthread gets sufficient CPU time, OOM is now expected behavior.
[   25.111876] rcu: RCU grace-period kthread stack dump:
[   25.112044] task:rcu_sched       state:R  running task     stack:0     pid:14    tgid:14    ppid:2      flags:0x00000008
[   25.113500] Call trace:
[   25.113656]  __switch_to+0xc0/0xe0
[   25.114918]  __schedule+0x2f8/0x620
[   25.114991]  schedule+0x30/0x9c
[   25.115026]  schedule_timeout+0x7c/0xf8
[   25.115056]  rcu_gp_fqs_loop+0x110/0x3bc
[   25.115099]  rcu_gp_kthread+0x100/0x120
[   25.115128]  kthread+0xf4/0xf8
[   25.115158]  ret_from_fork+0x10/0x20
[   25.115425] rcu: Stack dump where RCU GP kthread last ran:
[   25.142156] CPU: 0 UID: 0 PID: 1 Comm: swapper/0 Not tainted 6.12.117-lt #1 
[   25.142430] Hardware name: linux,dummy-virt (DT)
[   25.142595] pstate: 61400005 (nZCv daif +PAN -UAO -TCO +DIT -SSBS BTYPE=--)
[   25.142688] pc : console_flush_one_record+0x2d8/0x39c
[   25.142886] lr : console_flush_one_record+0x2d4/0x39c
[   25.142944] sp : ffff8000800cf3f0
[   25.142982] x29: ffff8000800cf3f0 x28: fff0000000a50000 x27: 0000000000000000
[   25.143198] x26: ffffc61d165056a0 x25: 0000000000000000 x24: ffffc61d1658c570
[   25.143266] x23: ffff8000800cf4eb x22: ffffc61d165f3ea0 x21: ffff8000800cf4f0
[   25.143323] x20: ffff8000800cf4ea x19: 0000000000000001 x18: 0000000000000006
[   25.143376] x17: 7365747962203633 x16: 353536202c30203a x15: ffff8000800cf130
[   25.143430] x14: 0000000000000000 x13: 74726f7070755320 x12: 314c45207469622d
[   25.143485] x11: 3233203a64657463 x10: 65746564203a7365 x9 : 45207469622d3233
[   25.143540] x8 : 203a646574636574 x7 : 205d373936323030 x6 : 302e31202020205b
[   25.143594] x5 : 0000000000000000 x4 : 0000000000000000 x3 : 00000000ffffffff
[   25.143649] x2 : fff039e2f9ac0000 x1 : fff0000000a50000 x0 : 0000000000000001
[   25.143771] Call trace:
[   25.143903]  console_flush_one_record+0x2d8/0x39c
[   25.143963]  console_unlock+0x94/0x168
[   25.144000]  vprintk_emit+0x16c/0x29c
[   25.144032]  vprintk_default+0x34/0x3c
[   25.144065]  vprintk+0x3c/0x64
[   25.144093]  _printk+0x58/0x7c
[   25.157251]  register_console+0x478/0x5a8
[   25.157343]  serial_core_register_port+0x75c/0x794
[   25.157382]  serial_ctrl_register_port+0xc/0x14
[   25.157410]  uart_add_one_port+0xc/0x14
[   25.157438]  serial8250_register_8250_port+0x2f4/0x490
[   25.157467]  of_platform_serial_probe+0x2cc/0x428
[   25.157497]  platform_probe+0x50/0x8c
[   25.157530]  really_probe+0xa8/0x2b8
[   25.157560]  __driver_probe_device+0xcc/0x118
[   25.157590]  driver_probe_device+0x3c/0xd0
[   25.157619]  __driver_attach+0xe4/0x194
[   25.157649]  bus_for_each_dev+0x74/0xcc
[   25.157678]  driver_attach+0x20/0x28
[   25.157705]  bus_add_driver+0xdc/0x1d0
[   25.157733]  driver_register+0x5c/0x118
[   25.157763]  __platform_driver_register+0x20/0x28
[   25.157789]  of_platform_serial_driver_init+0x18/0x20
[   25.157911]  do_one_initcall+0x7c/0x1c8
[   25.157946]  kernel_init_freeable+0x194/0x264
[   25.157978]  kernel_init+0x1c/0x1c0
[   25.158018]  ret_from_fork+0x10/0x20
[   72.564914] 1001000.U6_16550A: ttyS1 at MMIO 0x1001000 (irq = 15, base_baud = 115200) is a 16550A
[   72.634188] 1002000.U6_16550A: ttyS2 at MMIO 0x1002000 (irq = 16, base_baud = 115200) is a 16550A
[   73.459324] 1003000.U6_16550A: ttyS3 at MMIO 0x1003000 (irq = 17, base_baud = 115200) is a 16550A
[   74.629732] lkdtm: No crash points registered, enable through debugfs
[   75.535407] clk: Disabling unused clocks
[   77.116098] Freeing unused kernel memory: 1728K
[   77.153770] Run /init as init process
GUEST-INIT: start Linux 6.12.117-lt aarch64 page=
GUEST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

guest# [6nuname -a
Linux (none) 6.12.117-lt #1 SMP Sun Nov 22 11:12:18 UTC 2026 aarch64 GNU/Linux
guest# [6npoweroff -f
[   92.441945] reboot: Power down
  Warning: KVM compatibility warning.
	virtio-net device was not detected.
	While you have requested a virtio-net device, the guest kernel did not initialize it.
	Please make sure that the guest kernel was compiled with CONFIG_VIRTIO_NET=y enabled in .config.
  Info: KVM session ended normally.
