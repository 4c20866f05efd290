status: pass
class: none
reached: host-poweroff
note: EDK2 (Debian qemu-efi-aarch64) + EFI stub
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=4k host_pa=48 host_va=48 host_load_addr=efi
result: exited 0
verdict-status: pass
verdict-class: none
--- host.log
UEFI firmware (version  built at 13:10:49 on Nov  5 2024)
[2J[01;01H[=3h[2J[01;01H[2J[01;01H[=3h[2J[01;01HEFI stub: Booting Linux Kernel...
EFI stub: EFI_RNG_PROTOCOL unavailable
EFI stub: Loaded initrd from LINUX_EFI_INITRD_MEDIA_GUID device path
EFI stub: Generating empty DTB
EFI stub: Exiting boot services...
[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x000f0510]
[    0.000000] Linux version 6.1.0-56-arm64 (debian-kernel@lists.debian.org) (gcc-12 (Debian 12.2.0-14+deb12u1) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP Debian 6.1.192-2 (2026-11-16)
[    0.000000] efi: EFI v2.70 by EDK II
[    0.000000] efi: SMBIOS 3.0=0x7fed0000 MEMATTR=0x7c9b3518 ACPI 2.0=0x7c430018 INITRD=0x7c42ff18 MEMRESERVE=0x7c42ff98 
[    0.000000] secureboot: Secure boot disabled
[    0.000000] ACPI: Early table checksum verification disabled
[    0.000000] ACPI: RSDP 0x000000007C430018 000024 (v02 BOCHS )
[    0.000000] ACPI: XSDT 0x000000007C43FE98 000064 (v01 BOCHS  BXPC     00000001      01000013)
[    0.000000] ACPI: FACP 0x000000007C43FA98 000114 (v06 BOCHS  BXPC     00000001 BXPC 00000001)
[    0.000000] ACPI: DSDT 0x000000007C437518 001468 (v02 BOCHS  BXPC     00000001 BXPC 00000001)
[    0.000000] ACPI: APIC 0x000000007C43FC18 000108 (v04 BOCHS  BXPC     00000001 BXPC 00000001)
[    0.000000] ACPI: PPTT 0x000000007C43FD98 000074 (v02 BOCHS  BXPC     00000001 BXPC 00000001)
[    0.000000] ACPI: GTDT 0x000000007C43D898 000060 (v02 BOCHS  BXPC     00000001 BXPC 00000001)
[    0.000000] ACPI: MCFG 0x000000007C43FF98 00003C (v01 BOCHS  BXPC     00000001 BXPC 00000001)
[    0.000000] ACPI: SPCR 0x000000007C43E818 000050 (v02 BOCHS  BXPC     00000001 BXPC 00000001)
[    0.000000] ACPI: DBG2 0x000000007C43E898 000057 (v00 BOCHS  BXPC     00000001 BXPC 00000001)
[    0.000000] ACPI: IORT 0x000000007C43E418 000080 (v03 BOCHS  BXPC     00000001 BXPC 00000001)
[    0.000000] ACPI: SPCR: console: pl011,mmio,0x9000000,9600
[    0.000000] earlycon: pl11 at MMIO 0x0000000009000000 (options '9600')
[    0.000000] printk: bootconsole [pl11] enabled
[    0.000000] NUMA: Failed to initialise from firmware
[    0.000000] NUMA: Faking a node at [mem 0x0000000004000000-0x000000007fffffff]
[    0.000000] NUMA: NODE_DATA [mem 0x7fa1a380-0x7fa1cfff]
[    0.000000] Zone ranges:
[    0.000000]   DMA      [mem 0x0000000004000000-0x000000007fffffff]
[    0.000000]   DMA32    empty
[    0.000000]   Normal   empty
[    0.000000] Movable zone start for each node
[    0.000000] Early memory node ranges
[    0.000000]   node   0: [mem 0x0000000004000000-0x0000000007ffffff]
[    0.000000]   node   0: [mem 0x0000000040000000-0x000000007c43ffff]
[    0.000000]   node   0: [mem 0x000000007c440000-0x000000007c72ffff]
[    0.000000]   node   0: [mem 0x000000007c730000-0x000000007fbfffff]
[    0.000000]   node   0: [mem 0x000000007fc00000-0x000000007ffdffff]
[    0.000000]   node   0: [mem 0x000000007ffe0000-0x000000007fffffff]
[    0.000000] Initmem setup node 0 [mem 0x0000000004000000-0x000000007fffffff]
[    0.000000] On node 0, zone DMA: 16384 pages in unavailable ranges
[    0.000000] cma: Reserved 64 MiB at 0x0000000074400000
[    0.000000] psci: probing for conduit method from ACPI.
[    0.000000] psci: PSCIv1.1 detected in firmware.
[    0.000000] psci: Using standard PSCI v0.2 function IDs
[    0.000000] psci: Trusted OS migration not required
[    0.000000] psci: SMC Calling Convention v1.0
[    0.000000] percpu: Embedded 31 pages/cpu s87272 r8192 d31512 u126976
[    0.000000] Detected PIPT I-cache on CPU0
[    0.000000] CPU features: detected: Address authentication (IMP DEF algorithm)
[    0.000000] CPU features: detected: GIC system register CPU interface
[    0.000000] CPU features: detected: Virtualization Host Extensions
[    0.000000] CPU features: detected: Hardware dirty bit management
[    0.000000] CPU features: detected: Spectre-v4
[    0.000000] CPU features: detected: Spectre-BHB
[    0.000000] alternatives: applying boot alternatives
[    0.000000] Fallback order for Node 0: 0 
[    0.000000] Built 1 zonelists, mobility grouping on.  Total pages: 274176
[    0.000000] Policy zone: DMA
[    0.000000] Kernel command line: earlycon console=ttyAMA0 initrd=initrd
[    0.000000] random: crng init done
[    0.000000] Dentry cache hash table entries: 262144 (order: 9, 2097152 bytes, linear)
[    0.000000] Inode-cache hash table entries: 131072 (order: 8, 1048576 bytes, linear)
[    0.000000] mem auto-init: stack:all(zero), heap alloc:on, heap free:off
[    0.000000] Memory: 131072K/1114112K available (13248K kernel code, 2806K rwdata, 9524K rodata, 6464K init, 627K bss, 132872K reserved, 65536K cma-reserved)
[    0.000000] SLUB: HWalign=64, Order=0-3, MinObjects=0, CPUs=2, Nodes=1
[    0.000000] ftrace: allocating 44279 entries in 173 pages
[    0.000000] ftrace: allocated 173 pages with 5 groups
[    0.000000] trace event string verifier disabled
[    0.000000] rcu: Hierarchical RCU implementation.
[    0.000000] rcu: 	RCU restricting CPUs from NR_CPUS=256 to nr_cpu_ids=2.
[    0.000000] 	Rude variant of Tasks RCU enabled.
[    0.000000] 	Tracing variant of Tasks RCU enabled.
[    0.000000] rcu: RCU calculated value of scheduler-enlistment delay is 25 jiffies.
[    0.000000] rcu: Adjusting geometry for rcu_fanout_leaf=16, nr_cpu_ids=2
[    0.000000] NR_IRQS: 64, nr_irqs: 64, preallocated irqs: 0
[    0.000000] GICv3: GIC: Using split EOI/Deactivate mode
[    0.000000] GICv3: 224 SPIs implemented
[    0.000000] GICv3: 0 Extended SPIs implemented
[    0.000000] Root IRQ handler: gic_handle_irq
[    0.000000] GICv3: GICv3 features: 16 PPIs
[    0.000000] GICv3: CPU0: found redistributor 0 region 0:0x00000000080a0000
[    0.000000] ITS [mem 0x08080000-0x0809ffff]
[    0.000000] ITS@0x0000000008080000: allocated 8192 Devices @40190000 (indirect, esz 8, psz 64K, shr 1)
[    0.000000] ITS@0x0000000008080000: allocated 8192 Interrupt Collections @401a0000 (flat, esz 8, psz 64K, shr 1)
[    0.000000] GICv3: using LPI property table @0x00000000401b0000
[    0.000000] GICv3: CPU0: using allocated LPI pending table @0x00000000401c0000
[    0.000000] rcu: srcu_init: Setting srcu_struct sizes based on contention.
[    0.000000] arch_timer: cp15 timer(s) running at 62.50MHz (phys).
[    0.000000] clocksource: arch_sys_counter: mask: 0x1ffffffffffffff max_cycles: 0x1cd42e208c, max_idle_ns: 881590405314 ns
[    0.000091] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.180033] Console: colour dummy device 80x25
[    0.220855] ACPI: Core revision 20220331
[    0.288536] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=250000)
[    0.302878] pid_max: default: 32768 minimum: 301
[    0.313217] LSM: Security Framework initializing
[    0.336650] landlock: Up and running.
[    0.349001] Yama: disabled by default; enable with sysctl kernel.yama.*
[    0.403348] AppArmor: AppArmor initialized
[    0.431352] TOMOYO Linux initialized
[    0.432569] LSM support for eBPF active
[    0.511618] Mount-cache hash table entries: 4096 (order: 3, 32768 bytes, linear)
[    0.530327] Mountpoint-cache hash table entries: 4096 (order: 3, 32768 bytes, linear)
[    0.929109] Early cacheinfo failed, ret = -2
[    1.032679] cblist_init_generic: Setting adjustable number of callback queues.
[    1.032918] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    1.043913] cblist_init_generic: Setting adjustable number of callback queues.
[    1.044158] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    1.059931] rcu: Hierarchical SRCU implementation.
[    1.060142] rcu: 	Max phase no-delay instances is 1000.
[    1.166582] Platform MSI: ITS@0x8080000 domain created
[    1.167439] PCI/MSI: ITS@0x8080000 domain created
[    1.167822] fsl-mc MSI: ITS@0x8080000 domain created
[    1.194744] Remapping and enabling EFI services.
[    1.254918] smp: Bringing up secondary CPUs ...
[    1.326608] Detected PIPT I-cache on CPU1
[    1.328478] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    1.347410] GICv3: CPU1: using allocated LPI pending table @0x00000000401d0000
[    1.364183] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    1.500056] smp: Brought up 1 node, 2 CPUs
[    1.501050] SMP: Total of 2 processors activated.
[    1.501215] CPU features: detected: Branch Target Identification
[    1.501347] CPU features: detected: 32-bit EL0 Support
[    1.501447] CPU features: detected: 32-bit EL1 Support
[    1.501537] CPU features: detected: ARMv8.4 Translation Table Level
[    1.501805] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    1.501985] CPU features: detected: Common not Private translations
[    1.502088] CPU features: detected: CRC32 instructions
[    1.502174] CPU features: detected: Data cache clean to Point of Deep Persistence
[    1.502289] CPU features: detected: Data cache clean to Point of Persistence
[    1.502400] CPU features: detected: E0PD
[    1.502563] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    1.502684] CPU features: detected: RCpc load-acquire (LDAPR)
[    1.502777] CPU features: detected: LSE atomic instructions
[    1.502868] CPU features: detected: Privileged Access Never
[    1.518530] CPU features: detected: RAS Extension Support
[    1.518665] CPU features: detected: Random Number Generator
[    1.518757] CPU features: detected: Speculation barrier (SB)
[    1.518849] CPU features: detected: Stage-2 Force Write-Back
[    1.518941] CPU features: detected: TLB range maintenance instructions
[    1.519119] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    1.604383] CPU: All CPU(s) started at EL2
[    1.611410] alternatives: applying system-wide alternatives
[    3.777929] node 0 deferred pages initialised in 96ms
[    4.243816] devtmpfs: initialized
[    4.519243] Registered cp15_barrier emulation handler
[    4.537605] Registered setend emulation handler
[    4.540143] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 7645041785100000 ns
[    4.563531] futex hash table entries: 512 (order: 3, 32768 bytes, linear)
[    4.682804] pinctrl core: initialized pinctrl subsystem
[    4.708407] SMBIOS 3.0.0 present.
[    4.715730] DMI: QEMU QEMU Virtual Machine, BIOS 0.0.0 02/06/2015
[    4.858037] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    4.927010] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    4.938136] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA pool for atomic allocations
[    4.938965] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA32 pool for atomic allocations
[    4.939463] audit: initializing netlink subsys (disabled)
[    4.981642] audit: type=2000 audit(1.064:1): state=initialized audit_enabled=0 res=1
[    5.150735] thermal_sys: Registered thermal governor 'fair_share'
[    5.150976] thermal_sys: Registered thermal governor 'bang_bang'
[    5.172911] thermal_sys: Registered thermal governor 'step_wise'
[    5.173203] thermal_sys: Registered thermal governor 'user_space'
[    5.173402] thermal_sys: Registered thermal governor 'power_allocator'
[    5.196799] cpuidle: using governor ladder
[    5.210995] cpuidle: using governor menu
[    5.236501] hw-breakpoint: found 6 breakpoint and 4 watchpoint registers.
[    5.270533] ASID allocator initialised with 65536 entries
[    5.288681] acpiphp: ACPI Hot Plug PCI Controller Driver version: 0.5
[    5.338792] Serial: AMBA PL011 UART driver
[    5.429917] KASLR enabled
[    6.096167] HugeTLB: registered 1.00 GiB page size, pre-allocated 0 pages
[    6.096494] HugeTLB: 0 KiB vmemmap can be freed for a 1.00 GiB page
[    6.096700] HugeTLB: registered 32.0 MiB page size, pre-allocated 0 pages
[    6.096884] HugeTLB: 0 KiB vmemmap can be freed for a 32.0 MiB page
[    6.097055] HugeTLB: registered 2.00 MiB page size, pre-allocated 0 pages
[    6.097231] HugeTLB: 0 KiB vmemmap can be freed for a 2.00 MiB page
[    6.097406] HugeTLB: registered 64.0 KiB page size, pre-allocated 0 pages
[    6.210952] HugeTLB: 0 KiB vmemmap can be freed for a 64.0 KiB page
[    6.808832] ACPI: Added _OSI(Module Device)
[    6.809153] ACPI: Added _OSI(Processor Device)
[    6.809338] ACPI: Added _OSI(Processor Aggregator Device)
[    6.950085] ACPI: 1 ACPI AML tables successfully acquired and loaded
[    6.988369] ACPI: Interpreter enabled
[    6.988636] ACPI: Using GIC for interrupt routing
[    6.989712] ACPI: MCFG table detected, 1 entries
[    7.093158] ARMH0011:00: ttyAMA0 at MMIO 0x9000000 (irq = 13, base_baud = 0) is a SBSA
[    7.095290] printk: console [ttyAMA0] enabled
[    7.095290] printk: console [ttyAMA0] enabled
[    7.096020] printk: bootconsole [pl11] disabled
[    7.096020] printk: bootconsole [pl11] disabled
[    7.158298] ACPI: PCI Root Bridge [PCI0] (domain 0000 [bus 00-ff])
[    7.173737] acpi PNP0A08:00: _OSC: OS supports [ExtendedConfig ASPM ClockPM Segments MSI HPX-Type3]
[    7.203975] acpi PNP0A08:00: _OSC: platform does not support [LTR]
[    7.225433] acpi PNP0A08:00: _OSC: OS now controls [PCIeHotplug SHPCHotplug PME AER PCIeCapability]
[    7.248579] acpi PNP0A08:00: ECAM area [mem 0x4010000000-0x401fffffff] reserved by PNP0C02:00
[    7.266467] acpi PNP0A08:00: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    7.271568] ACPI: Remapped I/O 0x000000003eff0000 to [io  0x0000-0xffff window]
[    7.291320] PCI host bridge to bus 0000:00
[    7.291933] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff window]
[    7.292204] pci_bus 0000:00: root bus resource [io  0x0000-0xffff window]
[    7.292391] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff window]
[    7.292809] pci_bus 0000:00: root bus resource [bus 00-ff]
[    7.297033] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000
[    7.334095] pci_bus 0000:00: resource 4 [mem 0x10000000-0x3efeffff window]
[    7.334536] pci_bus 0000:00: resource 5 [io  0x0000-0xffff window]
[    7.334747] pci_bus 0000:00: resource 6 [mem 0x8000000000-0xffffffffff window]
[    7.337085] ACPI: PCI: Interrupt link GSI0 configured for IRQ 35
[    7.350548] ACPI: PCI: Interrupt link GSI1 configured for IRQ 36
[    7.351117] ACPI: PCI: Interrupt link GSI2 configured for IRQ 37
[    7.351512] ACPI: PCI: Interrupt link GSI3 configured for IRQ 38
[    7.424855] iommu: Default domain type: Translated 
[    7.425162] iommu: DMA domain TLB invalidation policy: strict mode 
[    7.428447] pps_core: LinuxPPS API ver. 1 registered
[    7.428685] pps_core: Software ver. 5.3.6 - Copyright 2005-2007 Rodolfo Giometti <giometti@linux.it>
[    7.429112] PTP clock support registered
[    7.429750] EDAC MC: Ver: 3.0.0
[    7.446174] Registered efivars operations
[    7.528659] NetLabel: Initializing
[    7.529477] NetLabel:  domain hash size = 128
[    7.529708] NetLabel:  protocols = UNLABELED CIPSOv4 CALIPSO
[    7.531728] NetLabel:  unlabeled traffic allowed by default
[    7.538632] vgaarb: loaded
[    7.575023] clocksource: Switched to clocksource arch_sys_counter
[    8.511990] VFS: Disk quotas dquot_6.6.0
[    8.512669] VFS: Dquot-cache hash table entries: 512 (order 0, 4096 bytes)
[    8.676371] AppArmor: AppArmor Filesystem Enabled
[    8.688990] pnp: PnP ACPI init
[    8.699273] system 00:00: [mem 0x4010000000-0x401fffffff window] could not be reserved
[    8.720908] pnp: PnP ACPI: found 1 devices
[    8.796584] NET: Registered PF_INET protocol family
[    8.800124] IP idents hash table entries: 32768 (order: 6, 262144 bytes, linear)
[    8.816629] tcp_listen_portaddr_hash hash table entries: 1024 (order: 2, 16384 bytes, linear)
[    8.817277] Table-perturb hash table entries: 65536 (order: 6, 262144 bytes, linear)
[    8.820004] TCP established hash table entries: 16384 (order: 5, 131072 bytes, linear)
[    8.820903] TCP bind hash table entries: 16384 (order: 7, 524288 bytes, linear)
[    8.822375] TCP: Hash tables configured (established 16384 bind 16384)
[    8.826273] MPTCP token hash table entries: 2048 (order: 4, 49152 bytes, linear)
[    8.827071] UDP hash table entries: 1024 (order: 3, 32768 bytes, linear)
[    8.827589] UDP-Lite hash table entries: 1024 (order: 3, 32768 bytes, linear)
[    8.830847] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    8.831658] NET: Registered PF_XDP protocol family
[    8.832199] PCI: CLS 0 bytes, default 64
[    8.846948] hw perfevents: enabled with armv8_pmuv3_0 PMU driver, 7 counters available
[    8.859673] Trying to unpack rootfs image as initramfs...
[    8.863217] kvm [1]: IPA Size Limit: 48 bits
[    8.890551] kvm [1]: GICv3: no GICV resource entry
[    8.891012] kvm [1]: disabling GICv2 emulation
[    8.905960] kvm [1]: GIC system register CPU interface enabled
[    8.909952] kvm [1]: vgic interrupt IRQ9
[    8.934152] kvm [1]: VHE mode initialized successfully
[    9.006842] Initialise system trusted keyrings
[    9.019959] Key type blacklist registered
[    9.027142] workingset: timestamp_bits=42 max_order=18 bucket_order=0
[    9.137309] Freeing initrd memory: 3564K
[    9.159658] zbud: loaded
[    9.222764] integrity: Platform Keyring initialized
[    9.223364] integrity: Machine keyring initialized
[    9.223523] Key type asymmetric registered
[    9.223736] Asymmetric key parser 'x509' registered
[    9.326877] alg: self-tests for CTR-KDF (hmac(sha256)) passed
[    9.327579] Block layer SCSI generic (bsg) driver version 0.4 loaded (major 247)
[    9.338740] io scheduler mq-deadline registered
[    9.388981] shpchp: Standard Hot Plug PCI Controller Driver version: 0.4
[    9.412440] input: Power Button as /devices/LNXSYSTM:00/LNXSYBUS:00/PNP0C0C:00/input/input0
[    9.416155] ACPI: button: Power Button [PWRB]
[    9.467553] Serial: 8250/16550 driver, 4 ports, IRQ sharing enabled
[    9.489307] Serial: AMBA driver
[    9.491379] SuperH (H)SCI(F) driver initialized
[    9.493331] msm_serial: driver initialized
[    9.518906] mousedev: PS/2 mouse device common for all mice
[    9.531601] rtc-efi rtc-efi.0: registered as rtc0
[    9.533072] rtc-efi rtc-efi.0: setting system clock to 2026-11-22T11:43:57 UTC (1795347837)
[    9.545060] ledtrig-cpu: registered to indicate activity on CPUs
[    9.780941] NET: Registered PF_INET6 protocol family
[    9.838352] Segment Routing with IPv6
[    9.839170] In-situ OAM (IOAM) with IPv6
[    9.840203] mip6: Mobile IPv6
[    9.840917] NET: Registered PF_PACKET protocol family
[    9.854350] mpls_gso: MPLS GSO support
[    9.877943] registered taskstats version 1
[    9.879013] Loading compiled-in X.509 certificates
[   10.097323] Loaded X.509 cert 'Build time autogenerated kernel key: 195e419e14f13894a1bd34518d69c7c3ff048321'
[   10.195862] zswap: loaded using pool lzo/zbud
[   10.246937] Key type .fscrypt registered
[   10.247189] Key type fscrypt-provisioning registered
[   10.318693] Key type encrypted registered
[   10.319184] AppArmor: AppArmor sha1 policy hashing enabled
[   10.335450] ima: secureboot mode disabled
[   10.336602] ima: No TPM chip found, activating TPM-bypass!
[   10.336961] ima: Allocated hash algorithm: sha256
[   10.391824] ima: No architecture policies found
[   10.393327] evm: Initialising EVM extended attributes:
[   10.394631] evm: security.selinux
[   10.394822] evm: security.SMACK64 (disabled)
[   10.394975] evm: security.SMACK64EXEC (disabled)
[   10.395123] evm: security.SMACK64TRANSMUTE (disabled)
[   10.395289] evm: security.SMACK64MMAP (disabled)
[   10.395436] evm: security.apparmor
[   10.395550] evm: security.ima
[   10.395664] evm: security.capability
[   10.395826] evm: HMAC attrs: 0x1
[   12.504758] clk: Disabling unused clocks
[   15.687759] Freeing unused kernel memory: 6464K
[   15.825232] Checked W+X mappings: passed, no W+X pages found
[   15.826908] Run /init as init process
HOST-INIT: start Linux 6.1.0-56-arm64 aarch64
crw-------    1 0        0          10, 232 Jan  1  1970 /dev/kvm
HOST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

host# [6npoweroff -f
[   21.729005] kvm: exiting hardware virtualization
[   21.825092] reboot: Power down
