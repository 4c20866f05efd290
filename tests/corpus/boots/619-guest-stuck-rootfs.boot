status: fail
class: hang
accept: soft-lockup workqueue-lockup
layer: guest
reached: guest-kernel-start
cause: branch-to-self in guest populate_rootfs
injected: yes
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=64k host_pa=52 host_va=52 host_load_addr=0x60000000 guest_page_size=64k guest_pa=52 guest_va=52 guest_load_addr=low
result: timeout KILL
verdict-status: fail
verdict-class: hang
verdict-layer: guest
verdict-stage: guest-userspace
verdict-signature: guest-hang
verdict-title: Guest hangs after: NET: Registered PF_UNIX/PF_LOCAL protocol famil (then 119 lines of lockup reports in populate_rootfs)
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
[    0.000081] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.094304] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.145051] pid_max: default: 32768 minimum: 301
[    0.154280] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.164252] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.937547] rcu: Hierarchical SRCU implementation.
[    0.937867] rcu: 	Max phase no-delay instances is 1000.
[    0.950150] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    0.998193] EFI services will not be available.
[    1.055343] smp: Bringing up secondary CPUs ...
[    1.195810] Detected PIPT I-cache on CPU1
[    1.215640] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    1.230410] GICv3: CPU1: using allocated LPI pending table @0x00000000401f0000
[    1.247212] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    1.325834] smp: Brought up 1 node, 2 CPUs
[    1.338409] SMP: Total of 2 processors activated.
[    1.345025] CPU: All CPU(s) started at EL2
[    1.349179] CPU features: detected: Branch Target Identification
[    1.356241] CPU features: detected: 32-bit EL0 Support
[    1.356451] CPU features: detected: 32-bit EL1 Support
[    1.360020] CPU features: detected: ARMv8.4 Translation Table Level
[    1.360291] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    1.369884] CPU features: detected: CRC32 instructions
[    1.370084] CPU features: detected: Data independent timing control (DIT)
[    1.373746] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    1.373989] CPU features: detected: RCpc load-acquire (LDAPR)
[    1.374088] CPU features: detected: Privileged Access Never
[    1.374173] CPU features: detected: Random Number Generator
[    1.374255] CPU features: detected: Speculation barrier (SB)
[    1.374337] CPU features: detected: Stage-2 Force Write-Back
[    1.374420] CPU features: detected: TLB range maintenance instructions
[    1.374577] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    1.503868] spectre-bhb mitigation disabled by compile time option
[    1.671727] alternatives: applying system-wide alternatives
[    1.805107] CPU features: detected: Hardware dirty bit management on CPU0-1
[    2.174306] Memory: 1017216K/1048576K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 26240K reserved, 0K cma-reserved)
[    2.445380] devtmpfs: initialized
[    2.696275] futex hash table entries: 512 (order: 0, 32768 bytes, linear)
[    2.871141] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    2.910227] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    2.924273] ASID allocator initialised with 65536 entries
[    2.978606] Serial: AMBA PL011 UART driver
[    3.758697] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    3.790871] printk: legacy console [ttyAMA0] enabled
[    3.790871] printk: legacy console [ttyAMA0] enabled
[    3.842051] printk: legacy bootconsole [pl11] disabled
[    3.842051] printk: legacy bootconsole [pl11] disabled
[    4.248631] clocksource: Switched to clocksource arch_sys_counter
[    4.408072] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    4.456536] Unpacking initramfs...
[    4.568277] kvm [1]: nv: 554 coarse grained trap handlers
[    4.597195] kvm [1]: nv: 669 fine grained trap handlers
[    4.638937] kvm [1]: IPA Size Limit: 52 bits
[    4.761235] kvm [1]: GICv3: no GICV resource entry
[    4.772926] kvm [1]: disabling GICv2 emulation
[    4.773170] kvm [1]: GIC system register CPU interface enabled
[    4.774138] kvm [1]: vgic interrupt IRQ9
[    4.817149] kvm [1]: VHE mode initialized successfully
[    5.009627] workingset: timestamp_bits=62 max_order=14 bucket_order=0
[    5.384744] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    5.456428] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    5.475077] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    5.496197] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    5.516439] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    5.558317] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    5.619254] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    5.651352] pci_bus 0000:00: root bus resource [bus 00-ff]
[    5.688270] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    5.688637] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    5.688902] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    5.690707] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000 conventional PCI endpoint
[    5.858046] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[    5.874827] pci_bus 0000:00: resource 5 [mem 0x10000000-0x3efeffff]
[    5.898728] pci_bus 0000:00: resource 6 [mem 0x8000000000-0xffffffffff]
[    6.048509] Freeing initrd memory: 13056K
[    6.185664] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[    6.383891] lkdtm: No crash points registered, enable through debugfs
[    6.443318] rtc-pl031 9010000.pl031: registered as rtc0
[    6.698758] clk: Disabling unused clocks
[    7.531990] Freeing unused kernel memory: 1728K
[    7.539620] Run /init as init process
HOST-INIT: start Linux 6.12.117-lt aarch64
crw-------    1 0        0          10, 232 Jan  1 00:00 /dev/kvm
HOST-INIT: launching guest: lkvm run -k /vm/Image -i /vm/initrd -m 256M -c 1 --name guest --console serial -p 'earlycon console=ttyS0' 
--- host.timing
[0.586, 0]
[0.594, 35]
[0.618, 71]
[0.618, 116]
[0.651, 143]
[0.651, 179]
[0.77, 224]
[0.931, 252]
[0.931, 289]
[1.43, 335]
[1.486, 407]
[1.486, 585]
[1.486, 615]
[1.486, 654]
[1.486, 702]
[1.486, 773]
[1.486, 831]
[1.587, 868]
[1.677, 953]
[1.677, 982]
[1.677, 1053]
[1.677, 1102]
[1.677, 1143]
[1.698, 1215]
[1.758, 1296]
[1.758, 1354]
[1.758, 1407]
[1.789, 1467]
[1.789, 1522]
[1.822, 1572]
[1.893, 1642]
[1.902, 1688]
[1.902, 1771]
[1.902, 1845]
[1.946, 1903]
[1.946, 1975]
[1.946, 2046]
[1.946, 2097]
[1.946, 2149]
[1.946, 2240]
[1.987, 2297]
[2.162, 2359]
[2.162, 2449]
[2.162, 2536]
[2.162, 2614]
[2.162, 2692]
[2.162, 2768]
[2.162, 2813]
[2.166, 2903]
[2.194, 2978]
[2.194, 3032]
[2.194, 3107]
[2.194, 3194]
[2.194, 3271]
[2.214, 3334]
[2.216, 3394]
[2.217, 3438]
[2.222, 3489]
[2.222, 3538]
[2.222, 3585]
[2.222, 3638]
[2.272, 3717]
[2.273, 3765]
[2.277, 3872]
[2.277, 3989]
[2.277, 4057]
[2.288, 4140]
[2.288, 4219]
[2.31, 4332]
[2.31, 4402]
[2.31, 4528]
[2.454, 4620]
[2.455, 4740]
[2.473, 4793]
[2.483, 4878]
[3.249, 4968]
[3.249, 5023]
[3.274, 5083]
[3.319, 5176]
[3.417, 5228]
[3.651, 5280]
[3.651, 5326]
[3.651, 5405]
[3.651, 5488]
[3.651, 5563]
[3.654, 5610]
[3.658, 5664]
[3.666, 5711]
[3.666, 5780]
[3.674, 5839]
[3.674, 5898]
[3.679, 5970]
[3.679, 6069]
[3.69, 6128]
[3.69, 6206]
[3.69, 6289]
[3.69, 6355]
[3.69, 6419]
[3.69, 6483]
[3.69, 6548]
[3.69, 6613]
[3.69, 6688]
[3.885, 6768]
[4.015, 6839]
[4.14, 6903]
[4.508, 6983]
[4.767, 7138]
[5.005, 7176]
[5.18, 7254]
[5.222, 7322]
[5.233, 7403]
[5.29, 7465]
[6.099, 7512]
[6.149, 7611]
[6.154, 7668]
[6.154, 7725]
[6.154, 7784]
[6.598, 7843]
[6.738, 7913]
[6.817, 7978]
[6.89, 8017]
[6.927, 8079]
[6.976, 8139]
[7.111, 8188]
[7.111, 8243]
[7.111, 8294]
[7.111, 8361]
[7.144, 8406]
[7.377, 8465]
[7.763, 8539]
[7.776, 8624]
[7.817, 8726]
[7.817, 8828]
[7.85, 8930]
[7.907, 9025]
[7.95, 9131]
[7.973, 9212]
[8.018, 9275]
[8.018, 9346]
[8.018, 9425]
[8.018, 9508]
[8.183, 9603]
[8.2, 9667]
[8.234, 9739]
[8.369, 9815]
[8.505, 9861]
[8.695, 9934]
[8.757, 10008]
[9.009, 10068]
[9.847, 10113]
[9.849, 10165]
[12.17, 10207]
[12.377, 10251]
[12.446, 10318]
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
[    0.000111] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.188262] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.311873] pid_max: default: 32768 minimum: 301
[    0.401903] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.478565] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    1.246615] rcu: Hierarchical SRCU implementation.
[    1.308988] rcu: 	Max phase no-delay instances is 1000.
[    1.398779] EFI services will not be available.
[    1.567528] smp: Bringing up secondary CPUs ...
[    1.629638] smp: Brought up 1 node, 1 CPU
[    1.673546] SMP: Total of 1 processors activated.
[    1.722339] CPU: All CPU(s) started at EL1
[    1.761881] CPU features: detected: Branch Target Identification
[    1.940104] CPU features: detected: 32-bit EL0 Support
[    2.000787] CPU features: detected: 32-bit EL1 Support
[    2.140211] CPU features: detected: ARMv8.4 Translation Table Level
[    2.391250] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    2.489177] CPU features: detected: CRC32 instructions
[    2.541387] CPU features: detected: Data independent timing control (DIT)
[    2.604228] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    2.678788] CPU features: detected: RCpc load-acquire (LDAPR)
[    2.741549] CPU features: detected: Privileged Access Never
[    2.812906] CPU features: detected: Random Number Generator
[    2.884536] CPU features: detected: Speculation barrier (SB)
[    2.949334] CPU features: detected: Stage-2 Force Write-Back
[    3.003324] CPU features: detected: TLB range maintenance instructions
[    3.076600] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    3.147684] spectre-bhb mitigation disabled by compile time option
[    3.712387] alternatives: applying system-wide alternatives
[    4.361440] CPU features: detected: Hardware dirty bit management on CPU0
[    5.230862] Memory: 244160K/262144K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 12352K reserved, 0K cma-reserved)
[    6.427183] devtmpfs: initialized
[    6.875538] futex hash table entries: 256 (order: 0, 16384 bytes, linear)
[    7.552638] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    7.881391] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    8.509102] ASID allocator initialised with 65536 entries
[    8.899069] Serial: AMBA PL011 UART driver
[    9.573930] clocksource: Switched to clocksource arch_sys_counter
[    9.864781] NET: Registered PF_UNIX/PF_LOCAL protocol family
[   24.612105] watchdog: BUG: soft lockup - CPU#0 stuck for 21s! [swapper/0:1]
[   24.612920] CPU: 0 UID: 0 PID: 1 Comm: swapper/0 Not tainted 6.12.117-lt #1 
[   24.613190] Hardware name: linux,dummy-virt (DT)
[   24.613441] pstate: 41400005 (nZcv daif +PAN -UAO -TCO +DIT -SSBS BTYPE=--)
[   24.613561] pc : populate_rootfs+0x4/0x60
[   24.614418] lr : do_one_initcall+0x7c/0x1c8
[   24.614465] sp : ffff8000800cfda0
[   24.614494] x29: ffff8000800cfdb0 x28: ffffd9b9cb5c1080 x27: ffffd9b9cb5200a0
[   24.615268] x26: ffffd9b9cb48a9b8 x25: ffffd9b9cb4c0b30 x24: 0000000000000038
[   24.615330] x23: ffffd9b9cb5c1098 x22: 0000000000000000 x21: fff0000000a50000
[   24.615367] x20: ffffd9b9cb7f0000 x19: ffffd9b9cb522e74 x18: 0000000000000006
[   24.615404] x17: 00000000284e6cbb x16: 00000000a7a73bff x15: ffff8000800cf7e0
[   24.615443] x14: 00000000ffffffea x13: 0000000000000006 x12: ffffd9b9cb63b040
[   24.615481] x11: 0000000000000000 x10: 0000000000000000 x9 : 0000000000000000
[   24.635628] x8 : ffff8000800cfda8 x7 : 0000000000000000 x6 : 000000000000003f
[   24.635734] x5 : 0000000000000040 x4 : fffffffffffffff0 x3 : 0000000000000000
[   24.635773] x2 : 0000000000000000 x1 : fff0000000a50000 x0 : 0000000000000000
[   24.636059] Call trace:
[   24.636313]  populate_rootfs+0x4/0x60
[   24.636553]  kernel_init_freeable+0x194/0x264
[   24.636622]  kernel_init+0x1c/0x1c0
[   24.649436]  ret_from_fork+0x10/0x20
[   48.716064] watchdog: BUG: soft lockup - CPU#0 stuck for 44s! [swapper/0:1]
[   48.716877] CPU: 0 UID: 0 PID: 1 Comm: swapper/0 Tainted: G             L     6.12.117-lt #1 
[   48.728423] Tainted: [L]=SOFTLOCKUP
[   48.728474] Hardware name: linux,dummy-virt (DT)
[   48.728490] pstate: 41400005 (nZcv daif +PAN -UAO -TCO +DIT -SSBS BTYPE=--)
[   48.728513] pc : populate_rootfs+0x4/0x60
[   48.728683] lr : do_one_initcall+0x7c/0x1c8
[   48.728695] sp : ffff8000800cfda0
[   48.728702] x29: ffff8000800cfdb0 x28: ffffd9b9cb5c1080 x27: ffffd9b9cb5200a0
[   48.728803] x26: ffffd9b9cb48a9b8 x25: ffffd9b9cb4c0b30 x24: 0000000000000038
[   48.728823] x23: ffffd9b9cb5c1098 x22: 0000000000000000 x21: fff0000000a50000
[   48.728840] x20: ffffd9b9cb7f0000 x19: ffffd9b9cb522e74 x18: 0000000000000006
[   48.728857] x17: 00000000284e6cbb x16: 00000000a7a73bff x15: ffff8000800cf7e0
[   48.728874] x14: 00000000ffffffea x13: 0000000000000006 x12: ffffd9b9cb63b040
[   48.728891] x11: 0000000000000000 x10: 0000000000000000 x9 : 0000000000000000
[   48.728908] x8 : ffff8000800cfda8 x7 : 0000000000000000 x6 : 000000000000003f
[   48.728925] x5 : 0000000000000040 x4 : fffffffffffffff0 x3 : 0000000000000000
[   48.728941] x2 : 0000000000000000 x1 : fff0000000a50000 x0 : 0000000000000000
[   48.729039] Call trace:
[   48.729071]  populate_rootfs+0x4/0x60
[   48.729105]  kernel_init_freeable+0x194/0x264
[   48.729120]  kernel_init+0x1c/0x1c0
[   48.729135]  ret_from_fork+0x10/0x20
[   68.841041] BUG: workqueue lockup - pool cpus=0 node=0 flags=0x0 nice=0 stuck for 58s!
[   69.554869] BUG: workqueue lockup - pool cpus=0 flags=0x4 nice=0 stuck for 58s!
[   69.634646] Showing busy workqueues and worker pools:
[   69.685759] workqueue events: flags=0x0
[   69.721277]   pwq 2: cpus=0 node=0 flags=0x0 nice=0 active=1 refcnt=2
[   69.721553]     pending: vmstat_shepherd
[   69.722528] workqueue events_unbound: flags=0x2
[   69.851057]   pwq 4: cpus=0 flags=0x4 nice=0 active=1 refcnt=2
[   69.851194]     pending: crng_reseed
[   69.851656] Showing backtraces of running workers in stalled CPU-bound worker pools:
[   96.612024] watchdog: BUG: soft lockup - CPU#0 stuck for 88s! [swapper/0:1]
[   96.612108] CPU: 0 UID: 0 PID: 1 Comm: swapper/0 Tainted: G             L     6.12.117-lt #1 
[   96.612137] Tainted: [L]=SOFTLOCKUP
[   96.612144] Hardware name: linux,dummy-virt (DT)
[   96.612154] pstate: 41400005 (nZcv daif +PAN -UAO -TCO +DIT -SSBS BTYPE=--)
[   96.612172] pc : populate_rootfs+0x4/0x60
[   96.612208] lr : do_one_initcall+0x7c/0x1c8
[   96.612219] sp : ffff8000800cfda0
[   96.612225] x29: ffff8000800cfdb0 x28: ffffd9b9cb5c1080 x27: ffffd9b9cb5200a0
[   96.612255] x26: ffffd9b9cb48a9b8 x25: ffffd9b9cb4c0b30 x24: 0000000000000038
[   96.612274] x23: ffffd9b9cb5c1098 x22: 0000000000000000 x21: fff0000000a50000
[   96.612291] x20: ffffd9b9cb7f0000 x19: ffffd9b9cb522e74 x18: 0000000000000006
[   96.612308] x17: 00000000284e6cbb x16: 00000000a7a73bff x15: ffff8000800cf7e0
[   96.612326] x14: 00000000ffffffea x13: 0000000000000006 x12: ffffd9b9cb63b040
[   96.612343] x11: 0000000000000000 x10: 0000000000000000 x9 : 0000000000000000
[   96.612359] x8 : ffff8000800cfda8 x7 : 0000000000000000 x6 : 000000000000003f
[   96.612376] x5 : 0000000000000040 x4 : fffffffffffffff0 x3 : 0000000000000000
[   96.612392] x2 : 0000000000000000 x1 : fff0000000a50000 x0 : 0000000000000000
[   96.612411] Call trace:
[   96.612419]  populate_rootfs+0x4/0x60
[   96.612435]  kernel_init_freeable+0x194/0x264
[   96.612447]  kernel_init+0x1c/0x1c0
[   96.612460]  ret_from_fork+0x10/0x20
[  104.234084] BUG: workqueue lockup - pool cpus=0 node=0 flags=0x0 nice=0 stuck for 93s!
[  104.295478] BUG: workqueue lockup - pool cpus=0 flags=0x4 nice=0 stuck for 93s!
[  104.357902] Showing busy wor60]   pwq 2: cpus=0 node=0 flags=0x0 nice=0 active=1 refcnt=2
[  104.429554]     pending: vmstat_shepherd
[  104.429607] workqueue events_unbound: flags=0x2
[  104.536075]   pwq 4: cpus=0 flags=0x4 nice=0 active=1 refcnt=2
[  104.536163]     pending: crng_reseed
[  104.536235] Showing backtraces of running workers in stalled CPU-bound worker pools:
[  129.123313] watchdog: BUG: soft lockup - CPU#0 stuck for 119s! [swapper/0:1]
[  129.123396] CPU: 0 UID: 0 PID: 1 Comm: swapper/0 Tainted: G             L     6.12.117-lt #1 
[  129.123426] Tainted: [L]=SOFTLOCKUP
[  129.123433] Hardware name: linux,dummy-virt (DT)
[  129.123444] pstate: 41400005 (nZcv daif +PAN -UAO -TCO +DIT -SSBS BTYPE=--)
[  129.123462] pc : populate_rootfs+0x4/0x60
[  129.123498] lr : do_one_initcall+0x7c/0x1c8
[  129.123510] sp : ffff8000800cfda0
[  129.123516] x29: ffff8000800cfdb0 x28: ffffd9b9cb5c1080 x27: ffffd9b9cb5200a0
[  129.123728] x26: ffffd9b9cb48a9b8 x25: ffffd9b9cb4c0b30 x24: 0000000000000038
[  129.123756] x23: ffffd9b9cb5c1098 x22: 0000000000000000 x21: fff0000000a50000
[  129.123774] x20: ffffd9b9cb7f0000 x19: ffffd9b9cb522e74 x18: 0000000000000006
[  129.123791] x17: 00000000284e6cbb x16: 00000000a7a73bff x15: ffff8000800cf7e0
[  129.123810] x14: 00000000ffffffea x13: 0000000000000006 x12: ffffd9b9cb63b040
[  129.123859] x11: 0000000000000000 x10: 0000000000000000 x9 : 0000000000000000
[  129.123900] x8 : ffff8000800cfda8 x7 : 0000000000000000 x6 : 000000000000003f
[  129.123921] x5 : 0000000000000040 x4 : fffffffffffffff0 x3 : 0000000000000000
[  129.123937] x2 : 0000000000000000 x1 : fff0000000a50000 x0 : 0000000000000000
[  129.123960] Call trace:
[  129.123973]  populate_rootfs+0x4/0x60
[  129.123996]  kernel_init_freeable+0x194/0x264
[  129.124009]  kernel_init+0x1c/0x1c0
[  129.124022]  ret_from_fork+0x10/0x20
[  135.410441] BUG: workqueue lockup - pool cpus=0 node=0 flags=0x0 nice=0 stuck for 125s!
[  136.566825] BUG: workqueue lockup - pool cpus=0 flags=0x4 nice=0 stuck for 124s!
[  136.615722] Showing busy workqueues and worker pools:
[  136.655747] workqueue events: flags=0x0
[  136.681718]   pwq 2: cpus=0 node=0 flags=0x0 nice=0 active=1 refcnt=2
[  136.681804]     pending: vmstat_shepherd
[  136.681857] workqueue events_unbound: flags=0x2
[  136.800777]   pwq 4: cpus=0 flags=0x4 nice=0 active=1 refcnt=2
[  136.800866]     pending: crng_reseed
[  136.800938] Showing backtraces of running workers in stalled CPU-bound worker pools:
--- guest.timing
[12.749, 0]
[13.874, 58]
[14.457, 131]
[14.486, 310]
[14.521, 341]
[14.567, 390]
[14.706, 467]
[14.731, 531]
[14.782, 569]
[14.804, 655]
[14.851, 685]
[14.878, 757]
[14.9, 807]
[14.942, 849]
[14.994, 922]
[15.046, 1004]
[15.086, 1078]
[15.126, 1137]
[15.689, 1191]
[16.579, 1252]
[17.271, 1309]
[18.759, 1360]
[20.82, 1464]
[20.82, 1535]
[21.16, 1582]
[21.441, 1666]
[21.459, 1741]
[21.619, 1800]
[21.66, 1873]
[21.721, 1925]
[21.946, 1978]
[22.223, 2070]
[22.726, 2128]
[22.758, 2222]
[22.895, 2262]
[22.967, 2351]
[23.028, 2439]
[23.088, 2517]
[23.149, 2596]
[23.181, 2673]
[23.285, 2719]
[23.428, 2810]
[24.017, 2886]
[24.078, 2941]
[24.147, 3017]
[24.306, 3105]
[24.377, 3183]
[24.625, 3247]
[24.696, 3291]
[25.901, 3343]
[26.411, 3393]
[26.863, 3452]
[27.541, 3506]
[27.951, 3586]
[28.623, 3635]
[28.786, 3743]
[28.846, 3861]
[28.927, 3930]
[29.004, 4014]
[29.089, 4094]
[29.162, 4208]
[29.334, 4279]
[29.428, 4406]
[29.646, 4499]
[29.698, 4620]
[29.814, 4674]
[29.878, 4760]
[30.648, 4851]
[30.703, 4907]
[30.788, 4968]
[30.967, 5021]
[31.014, 5074]
[31.057, 5121]
[31.095, 5176]
[31.275, 5224]
[31.334, 5294]
[31.475, 5354]
[31.726, 5414]
[31.826, 5487]
[31.883, 5587]
[31.942, 5647]
[32.013, 5726]
[32.08, 5810]
[32.147, 5877]
[32.217, 5942]
[32.287, 6007]
[32.348, 6073]
[32.41, 6139]
[32.478, 6215]
[32.925, 6296]
[33.635, 6368]
[34.428, 6433]
[35.346, 6512]
[35.923, 6666]
[36.916, 6705]
[37.178, 6784]
[37.78, 6853]
[38.229, 6935]
[38.27, 6998]
[38.99, 7046]
[39.262, 7117]
[55.55, 7183]
[56.906, 7264]
[57.81, 7346]
[59.675, 7400]
[61.705, 7481]
[62.148, 7528]
[62.354, 7577]
[62.431, 7616]
[62.594, 7699]
[62.68, 7782]
[62.747, 7865]
[62.798, 7948]
[62.874, 8031]
[62.926, 8114]
[63.258, 8197]
[63.302, 8280]
[63.347, 8363]
[63.373, 8446]
[63.406, 8475]
[63.542, 8518]
[63.579, 8569]
[63.614, 8610]
[79.099, 8652]
[79.182, 8733]
[79.21, 8832]
[79.238, 8873]
[79.294, 8927]
[79.335, 9008]
[79.378, 9055]
[79.446, 9104]
[79.538, 9143]
[79.964, 9226]
[80.074, 9309]
[80.546, 9392]
[82.366, 9475]
[82.566, 9558]
[82.616, 9641]
[82.677, 9724]
[82.734, 9807]
[82.801, 9890]
[82.819, 9973]
[82.849, 10002]
[82.887, 10045]
[82.915, 10096]
[82.94, 10137]
[98.946, 10179]
[98.967, 10271]
[99.022, 10356]
[99.054, 10415]
[99.108, 10460]
[99.315, 10535]
[99.315, 10581]
[99.315, 10634]
[99.315, 10702]
[99.634, 10744]
[126.731, 10834]
[129.173, 10915]
[129.52, 11014]
[129.559, 11055]
[129.634, 11109]
[129.661, 11190]
[129.773, 11237]
[129.871, 11286]
[129.923, 11325]
[129.987, 11408]
[130.034, 11491]
[130.1, 11574]
[130.152, 11657]
[131.947, 11740]
[133.231, 11823]
[133.295, 11906]
[133.458, 11989]
[133.458, 12072]
[133.458, 12155]
[133.458, 12184]
[133.46, 12227]
[133.774, 12278]
[133.774, 12319]
[133.774, 12361]
[133.774, 12453]
[133.846, 12538]
[133.846, 12633]
[133.87, 12679]
[133.92, 12732]
[133.953, 12800]
[134.029, 12842]
[158.76, 12932]
[158.818, 13014]
[158.842, 13113]
[158.878, 13154]
[159.366, 13208]
[159.389, 13289]
[159.418, 13336]
[159.441, 13385]
[159.486, 13424]
[159.529, 13507]
[159.586, 13590]
[159.642, 13673]
[159.695, 13756]
[159.746, 13839]
[159.798, 13922]
[159.844, 14005]
[159.953, 14088]
[160.013, 14171]
[160.033, 14254]
[160.073, 14283]
[160.105, 14326]
[160.127, 14377]
[160.153, 14418]
[165.9, 14460]
[165.95, 14553]
[165.989, 14639]
[166.018, 14698]
[166.058, 14743]
[166.096, 14818]
[166.138, 14864]
[166.189, 14917]
[166.218, 14985]
[166.286, 15027]
