status: fail
class: silent
layer: guest
reached: guest-launch
cause: guest serial redirected to /dev/null by the harness
injected: yes
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=4k host_pa=48 host_va=48 host_load_addr=0x60000000 guest_page_size=4k guest_pa=48 guest_va=48 guest_load_addr=low
result: timeout KILL
verdict-status: fail
verdict-class: silent
verdict-layer: guest
verdict-stage: guest-kernel
verdict-signature: guest-monitor-silent
verdict-title: Guest's monitor never says a word, nor does its guest
--- host.log
NOTICE:  Booting Trusted Firmware
NOTICE:  BL1: v2.9(release):v2.9.0
NOTICE:  BL1: Built : 10:42:17, Nov 22 2026
NOTICE:  BL1: Booting BL2
NOTICE:  BL2: v2.9(release):v2.9.0
NOTICE:  BL2: Built : 10:42:22, Nov 22 2026
NOTICE:  BL1: Booting BL31
NOTICE:  BL31: v2.9(release):v2.9.0
NOTICE:  BL31: Built : 10:42:35, Nov 22 2026
[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x000f0510]
[    0.000000] Linux version 6.1.0-56-arm64 (debian-kernel@lists.debian.org) (gcc-12 (Debian 12.2.0-14+deb12u1) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP Debian 6.1.192-2 (2026-11-16)
[    0.000000] random: crng init done
[    0.000000] Machine model: linux,dummy-virt
[    0.000000] efi: UEFI not found.
[    0.000000] earlycon: pl11 at MMIO 0x0000000009000000 (options '')
[    0.000000] printk: bootconsole [pl11] enabled
[    0.000000] NUMA: No NUMA configuration found
[    0.000000] NUMA: Faking a node at [mem 0x0000000040000000-0x000000007fffffff]
[    0.000000] NUMA: NODE_DATA [mem 0x7fdee380-0x7fdf0fff]
[    0.000000] Zone ranges:
[    0.000000]   DMA      [mem 0x0000000040000000-0x000000007fffffff]
[    0.000000]   DMA32    empty
[    0.000000]   Normal   empty
[    0.000000] Movable zone start for each node
[    0.000000] Early memory node ranges
[    0.000000]   node   0: [mem 0x0000000040000000-0x000000007fffffff]
[    0.000000] Initmem setup node 0 [mem 0x0000000040000000-0x000000007fffffff]
[    0.000000] cma: Reserved 64 MiB at 0x000000007ac00000
[    0.000000] psci: probing for conduit method from DT.
[    0.000000] psci: PSCIv1.1 detected in firmware.
[    0.000000] psci: Using standard PSCI v0.2 function IDs
[    0.000000] psci: MIGRATE_INFO_TYPE not supported.
[    0.000000] psci: SMC Calling Convention v1.2
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
[    0.000000] Built 1 zonelists, mobility grouping on.  Total pages: 258048
[    0.000000] Policy zone: DMA
[    0.000000] Kernel command line: earlycon console=ttyAMA0
[    0.000000] Dentry cache hash table entries: 131072 (order: 8, 1048576 bytes, linear)
[    0.000000] Inode-cache hash table entries: 65536 (order: 7, 524288 bytes, linear)
[    0.000000] mem auto-init: stack:all(zero), heap alloc:on, heap free:off
[    0.000000] Memory: 131060K/1048576K available (13248K kernel code, 2806K rwdata, 9524K rodata, 6464K init, 627K bss, 90752K reserved, 65536K cma-reserved)
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
[    0.000000] ITS@0x0000000008080000: allocated 8192 Devices @40590000 (indirect, esz 8, psz 64K, shr 1)
[    0.000000] ITS@0x0000000008080000: allocated 8192 Interrupt Collections @405a0000 (flat, esz 8, psz 64K, shr 1)
[    0.000000] GICv3: using LPI property table @0x00000000405b0000
[    0.000000] GICv3: CPU0: using allocated LPI pending table @0x00000000405c0000
[    0.000000] rcu: srcu_init: Setting srcu_struct sizes based on contention.
[    0.000000] arch_timer: cp15 timer(s) running at 62.50MHz (phys).
[    0.000000] clocksource: arch_sys_counter: mask: 0x1ffffffffffffff max_cycles: 0x1cd42e208c, max_idle_ns: 881590405314 ns
[    0.000081] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.142120] Console: colour dummy device 80x25
[    0.247482] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=250000)
[    0.248566] pid_max: default: 32768 minimum: 301
[    0.270927] LSM: Security Framework initializing
[    0.288739] landlock: Up and running.
[    0.294667] Yama: disabled by default; enable with sysctl kernel.yama.*
[    0.319958] AppArmor: AppArmor initialized
[    0.320177] TOMOYO Linux initialized
[    0.320881] LSM support for eBPF active
[    0.348366] Mount-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.348766] Mountpoint-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.766885] cblist_init_generic: Setting adjustable number of callback queues.
[    0.774770] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    0.776488] cblist_init_generic: Setting adjustable number of callback queues.
[    0.776720] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    0.781413] rcu: Hierarchical SRCU implementation.
[    0.785722] rcu: 	Max phase no-delay instances is 1000.
[    0.805537] Platform MSI: its@8080000 domain created
[    0.807897] PCI/MSI: /intc@8000000/its@8080000 domain created
[    0.820042] fsl-mc MSI: its@8080000 domain created
[    0.824570] EFI services will not be available.
[    0.834695] smp: Bringing up secondary CPUs ...
[    0.890659] Detected PIPT I-cache on CPU1
[    0.891963] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    0.893184] GICv3: CPU1: using allocated LPI pending table @0x00000000405d0000
[    0.925524] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    0.958259] smp: Brought up 1 node, 2 CPUs
[    0.959600] SMP: Total of 2 processors activated.
[    0.959897] CPU features: detected: Branch Target Identification
[    0.960147] CPU features: detected: 32-bit EL0 Support
[    0.960301] CPU features: detected: 32-bit EL1 Support
[    0.960399] CPU features: detected: ARMv8.4 Translation Table Level
[    0.960590] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    0.960907] CPU features: detected: Common not Private translations
[    0.961110] CPU features: detected: CRC32 instructions
[    0.961273] CPU features: detected: Data cache clean to Point of Deep Persistence
[    0.961485] CPU features: detected: Data cache clean to Point of Persistence
[    0.961667] CPU features: detected: E0PD
[    0.961822] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    0.961948] CPU features: detected: RCpc load-acquire (LDAPR)
[    0.962049] CPU features: detected: LSE atomic instructions
[    0.962146] CPU features: detected: Privileged Access Never
[    0.965279] CPU features: detected: RAS Extension Support
[    0.965696] CPU features: detected: Random Number Generator
[    0.965879] CPU features: detected: Speculation barrier (SB)
[    0.966003] CPU features: detected: Stage-2 Force Write-Back
[    0.966103] CPU features: detected: TLB range maintenance instructions
[    0.967144] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    1.033254] CPU: All CPU(s) started at EL2
[    1.073496] alternatives: applying system-wide alternatives
[    1.815042] node 0 deferred pages initialised in 96ms
[    2.078961] devtmpfs: initialized
[    2.250465] Registered cp15_barrier emulation handler
[    2.266480] Registered setend emulation handler
[    2.277065] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 7645041785100000 ns
[    2.283842] futex hash table entries: 512 (order: 3, 32768 bytes, linear)
[    2.327495] pinctrl core: initialized pinctrl subsystem
[    2.477228] DMI not present or invalid.
[    2.524347] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    2.560318] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    2.563401] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA pool for atomic allocations
[    2.565416] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA32 pool for atomic allocations
[    2.567102] audit: initializing netlink subsys (disabled)
[    2.575257] audit: type=2000 audit(0.812:1): state=initialized audit_enabled=0 res=1
[    2.598371] thermal_sys: Registered thermal governor 'fair_share'
[    2.598523] thermal_sys: Registered thermal governor 'bang_bang'
[    2.600318] thermal_sys: Registered thermal governor 'step_wise'
[    2.600679] thermal_sys: Registered thermal governor 'user_space'
[    2.600870] thermal_sys: Registered thermal governor 'power_allocator'
[    2.601913] cpuidle: using governor ladder
[    2.602919] cpuidle: using governor menu
[    2.607025] hw-breakpoint: found 6 breakpoint and 4 watchpoint registers.
[    2.610765] ASID allocator initialised with 65536 entries
[    2.616564] Serial: AMBA PL011 UART driver
[    2.694845] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    2.697514] printk: console [ttyAMA0] enabled
[    2.697514] printk: console [ttyAMA0] enabled
[    2.703193] printk: bootconsole [pl11] disabled
[    2.703193] printk: bootconsole [pl11] disabled
[    2.803564] KASLR enabled
[    3.167452] HugeTLB: registered 1.00 GiB page size, pre-allocated 0 pages
[    3.167649] HugeTLB: 0 KiB vmemmap can be freed for a 1.00 GiB page
[    3.167782] HugeTLB: registered 32.0 MiB page size, pre-allocated 0 pages
[    3.167901] HugeTLB: 0 KiB vmemmap can be freed for a 32.0 MiB page
[    3.168014] HugeTLB: registered 2.00 MiB page size, pre-allocated 0 pages
[    3.168131] HugeTLB: 0 KiB vmemmap can be freed for a 2.00 MiB page
[    3.168243] HugeTLB: registered 64.0 KiB page size, pre-allocated 0 pages
[    3.168360] HugeTLB: 0 KiB vmemmap can be freed for a 64.0 KiB page
[    3.345036] ACPI: Interpreter disabled.
[    3.446563] iommu: Default domain type: Translated 
[    3.459691] iommu: DMA domain TLB invalidation policy: strict mode 
[    3.465436] pps_core: LinuxPPS API ver. 1 registered
[    3.465570] pps_core: Software ver. 5.3.6 - Copyright 2005-2007 Rodolfo Giometti <giometti@linux.it>
[    3.465885] PTP clock support registered
[    3.474958] EDAC MC: Ver: 3.0.0
[    3.635060] NetLabel: Initializing
[    3.639489] NetLabel:  domain hash size = 128
[    3.639612] NetLabel:  protocols = UNLABELED CIPSOv4 CALIPSO
[    3.640957] NetLabel:  unlabeled traffic allowed by default
[    3.652119] vgaarb: loaded
[    3.778030] clocksource: Switched to clocksource arch_sys_counter
[    3.836453] VFS: Disk quotas dquot_6.6.0
[    3.849394] VFS: Dquot-cache hash table entries: 512 (order 0, 4096 bytes)
[    3.993014] AppArmor: AppArmor Filesystem Enabled
[    3.993701] pnp: PnP ACPI: disabled
[    4.585882] NET: Registered PF_INET protocol family
[    4.600567] IP idents hash table entries: 16384 (order: 5, 131072 bytes, linear)
[    4.625957] tcp_listen_portaddr_hash hash table entries: 512 (order: 1, 8192 bytes, linear)
[    4.630476] Table-perturb hash table entries: 65536 (order: 6, 262144 bytes, linear)
[    4.630954] TCP established hash table entries: 8192 (order: 4, 65536 bytes, linear)
[    4.631412] TCP bind hash table entries: 8192 (order: 6, 262144 bytes, linear)
[    4.631814] TCP: Hash tables configured (established 8192 bind 8192)
[    4.649130] MPTCP token hash table entries: 1024 (order: 3, 24576 bytes, linear)
[    4.649677] UDP hash table entries: 512 (order: 2, 16384 bytes, linear)
[    4.650053] UDP-Lite hash table entries: 512 (order: 2, 16384 bytes, linear)
[    4.656660] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    4.657472] NET: Registered PF_XDP protocol family
[    4.657823] PCI: CLS 0 bytes, default 64
[    4.688279] hw perfevents: enabled with armv8_pmuv3 PMU driver, 7 counters available
[    4.700185] Trying to unpack rootfs image as initramfs...
[    4.720019] kvm [1]: IPA Size Limit: 48 bits
[    4.725827] kvm [1]: GICv3: no GICV resource entry
[    4.726353] kvm [1]: disabling GICv2 emulation
[    4.746349] kvm [1]: GIC system register CPU interface enabled
[    4.762506] kvm [1]: vgic interrupt IRQ9
[    4.826524] kvm [1]: VHE mode initialized successfully
[    4.887590] Initialise system trusted keyrings
[    4.912067] Key type blacklist registered
[    4.927787] workingset: timestamp_bits=42 max_order=18 bucket_order=0
[    5.007907] zbud: loaded
[    5.034864] integrity: Platform Keyring initialized
[    5.035481] integrity: Machine keyring initialized
[    5.035663] Key type asymmetric registered
[    5.035894] Asymmetric key parser 'x509' registered
[    5.481504] Freeing initrd memory: 37556K
[    5.559316] alg: self-tests for CTR-KDF (hmac(sha256)) passed
[    5.560058] Block layer SCSI generic (bsg) driver version 0.4 loaded (major 247)
[    5.563766] io scheduler mq-deadline registered
[    5.604880] shpchp: Standard Hot Plug PCI Controller Driver version: 0.4
[    5.607426] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    5.608581] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    5.609332] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    5.609604] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    5.610361] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    5.611635] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    5.613859] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    5.614349] pci_bus 0000:00: root bus resource [bus 00-ff]
[    5.614551] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    5.614937] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    5.615130] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    5.617066] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000
[    5.665860] Serial: 8250/16550 driver, 4 ports, IRQ sharing enabled
[    5.681260] Serial: AMBA driver
[    5.681558] SuperH (H)SCI(F) driver initialized
[    5.684307] msm_serial: driver initialized
[    5.711425] mousedev: PS/2 mouse device common for all mice
[    5.724323] rtc-pl031 9010000.pl031: registered as rtc0
[    5.725403] rtc-pl031 9010000.pl031: setting system clock to 2026-11-22T12:00:05 UTC (1795348805)
[    5.742541] ledtrig-cpu: registered to indicate activity on CPUs
[    5.745530] SMCCC: SOC_ID: ARCH_SOC_ID not implemented, skipping ....
[    5.864519] NET: Registered PF_INET6 protocol family
[    5.955771] Segment Routing with IPv6
[    5.956607] In-situ OAM (IOAM) with IPv6
[    5.957492] mip6: Mobile IPv6
[    5.958086] NET: Registered PF_PACKET protocol family
[    5.971003] mpls_gso: MPLS GSO support
[    5.978482] registered taskstats version 1
[    5.979803] Loading compiled-in X.509 certificates
[    6.142071] Loaded X.509 cert 'Build time autogenerated kernel key: 195e419e14f13894a1bd34518d69c7c3ff048321'
[    6.161306] zswap: loaded using pool lzo/zbud
[    6.183845] Key type .fscrypt registered
[    6.184142] Key type fscrypt-provisioning registered
[    6.243870] Key type encrypted registered
[    6.244347] AppArmor: AppArmor sha1 policy hashing enabled
[    6.259642] ima: No TPM chip found, activating TPM-bypass!
[    6.260143] ima: Allocated hash algorithm: sha256
[    6.264435] ima: No architecture policies found
[    6.265789] evm: Initialising EVM extended attributes:
[    6.266005] evm: security.selinux
[    6.266163] evm: security.SMACK64 (disabled)
[    6.266366] evm: security.SMACK64EXEC (disabled)
[    6.266508] evm: security.SMACK64TRANSMUTE (disabled)
[    6.267189] evm: security.SMACK64MMAP (disabled)
[    6.267360] evm: security.apparmor
[    6.267504] evm: security.ima
[    6.267628] evm: security.capability
[    6.267805] evm: HMAC attrs: 0x1
[    7.214750] clk: Disabling unused clocks
[    7.219383] uart-pl011 9000000.pl011: no DMA platform data
[    7.463368] Freeing unused kernel memory: 6464K
[    7.549048] Checked W+X mappings: passed, no W+X pages found
[    7.550097] Run /init as init process
HOST-INIT: start Linux 6.1.0-56-arm64 aarch64
crw-------    1 0        0          10, 232 Jan  1  1970 /dev/kvm
HOST-INIT: launching guest: lkvm run -k /vm/Image -i /vm/initrd -m 256M -c 1 --name guest --console serial -p 'earlycon console=ttyS0' 
[   50.894849] hrtimer: interrupt took 229603904 ns
