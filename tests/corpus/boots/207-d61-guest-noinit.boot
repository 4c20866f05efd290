status: fail
class: init
accept: panic
layer: guest
reached: guest-kernel-start
cause: guest rdinit missing
injected: yes
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=4k host_pa=48 host_va=48 host_load_addr=0x60000000 guest_page_size=4k guest_pa=48 guest_va=48 guest_load_addr=low
result: timeout KILL
verdict-status: fail
verdict-class: init
verdict-layer: guest
verdict-stage: guest-userspace
verdict-signature: rdinit-missing
verdict-title: no init: rdinit=/nonexistent could not be used
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
[    0.000147] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.263571] Console: colour dummy device 80x25
[    0.387150] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=250000)
[    0.413940] pid_max: default: 32768 minimum: 301
[    0.441440] LSM: Security Framework initializing
[    0.479039] landlock: Up and running.
[    0.489655] Yama: disabled by default; enable with sysctl kernel.yama.*
[    0.538556] AppArmor: AppArmor initialized
[    0.557924] TOMOYO Linux initialized
[    0.558712] LSM support for eBPF active
[    0.594569] Mount-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.610988] Mountpoint-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    1.123871] cblist_init_generic: Setting adjustable number of callback queues.
[    1.132100] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    1.134372] cblist_init_generic: Setting adjustable number of callback queues.
[    1.135390] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    1.140155] rcu: Hierarchical SRCU implementation.
[    1.141482] rcu: 	Max phase no-delay instances is 1000.
[    1.160079] Platform MSI: its@8080000 domain created
[    1.163660] PCI/MSI: /intc@8000000/its@8080000 domain created
[    1.165070] fsl-mc MSI: its@8080000 domain created
[    1.169655] EFI services will not be available.
[    1.178341] smp: Bringing up secondary CPUs ...
[    1.216302] Detected PIPT I-cache on CPU1
[    1.249343] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    1.250637] GICv3: CPU1: using allocated LPI pending table @0x00000000405d0000
[    1.302517] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    1.330320] smp: Brought up 1 node, 2 CPUs
[    1.339045] SMP: Total of 2 processors activated.
[    1.339381] CPU features: detected: Branch Target Identification
[    1.339638] CPU features: detected: 32-bit EL0 Support
[    1.339846] CPU features: detected: 32-bit EL1 Support
[    1.340012] CPU features: detected: ARMv8.4 Translation Table Level
[    1.340253] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    1.340545] CPU features: detected: Common not Private translations
[    1.340731] CPU features: detected: CRC32 instructions
[    1.340887] CPU features: detected: Data cache clean to Point of Deep Persistence
[    1.341074] CPU features: detected: Data cache clean to Point of Persistence
[    1.368170] CPU features: detected: E0PD
[    1.368601] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    1.368776] CPU features: detected: RCpc load-acquire (LDAPR)
[    1.368914] CPU features: detected: LSE atomic instructions
[    1.369053] CPU features: detected: Privileged Access Never
[    1.373518] CPU features: detected: RAS Extension Support
[    1.377731] CPU features: detected: Random Number Generator
[    1.377910] CPU features: detected: Speculation barrier (SB)
[    1.378059] CPU features: detected: Stage-2 Force Write-Back
[    1.378209] CPU features: detected: TLB range maintenance instructions
[    1.378501] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    1.567461] CPU: All CPU(s) started at EL2
[    1.612842] alternatives: applying system-wide alternatives
[    2.551321] node 0 deferred pages initialised in 100ms
[    2.803523] devtmpfs: initialized
[    3.113557] Registered cp15_barrier emulation handler
[    3.126361] Registered setend emulation handler
[    3.136284] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 7645041785100000 ns
[    3.157949] futex hash table entries: 512 (order: 3, 32768 bytes, linear)
[    3.223948] pinctrl core: initialized pinctrl subsystem
[    3.360905] DMI not present or invalid.
[    3.531944] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    3.629625] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    3.630864] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA pool for atomic allocations
[    3.631477] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA32 pool for atomic allocations
[    3.632005] audit: initializing netlink subsys (disabled)
[    3.695294] audit: type=2000 audit(0.984:1): state=initialized audit_enabled=0 res=1
[    3.720269] thermal_sys: Registered thermal governor 'fair_share'
[    3.720364] thermal_sys: Registered thermal governor 'bang_bang'
[    3.745731] thermal_sys: Registered thermal governor 'step_wise'
[    3.746144] thermal_sys: Registered thermal governor 'user_space'
[    3.746324] thermal_sys: Registered thermal governor 'power_allocator'
[    3.747589] cpuidle: using governor ladder
[    3.748206] cpuidle: using governor menu
[    3.769136] hw-breakpoint: found 6 breakpoint and 4 watchpoint registers.
[    3.791394] ASID allocator initialised with 65536 entries
[    3.804772] Serial: AMBA PL011 UART driver
[    4.088847] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    4.111928] printk: console [ttyAMA0] enabled
[    4.111928] printk: console [ttyAMA0] enabled
[    4.112757] printk: bootconsole [pl11] disabled
[    4.112757] printk: bootconsole [pl11] disabled
[    4.230633] KASLR enabled
[    4.666877] HugeTLB: registered 1.00 GiB page size, pre-allocated 0 pages
[    4.692902] HugeTLB: 0 KiB vmemmap can be freed for a 1.00 GiB page
[    4.693092] HugeTLB: registered 32.0 MiB page size, pre-allocated 0 pages
[    4.693318] HugeTLB: 0 KiB vmemmap can be freed for a 32.0 MiB page
[    4.693448] HugeTLB: registered 2.00 MiB page size, pre-allocated 0 pages
[    4.693564] HugeTLB: 0 KiB vmemmap can be freed for a 2.00 MiB page
[    4.693720] HugeTLB: registered 64.0 KiB page size, pre-allocated 0 pages
[    4.693838] HugeTLB: 0 KiB vmemmap can be freed for a 64.0 KiB page
[    4.828000] ACPI: Interpreter disabled.
[    4.905037] iommu: Default domain type: Translated 
[    4.909779] iommu: DMA domain TLB invalidation policy: strict mode 
[    4.911657] pps_core: LinuxPPS API ver. 1 registered
[    4.911790] pps_core: Software ver. 5.3.6 - Copyright 2005-2007 Rodolfo Giometti <giometti@linux.it>
[    4.912031] PTP clock support registered
[    4.912439] EDAC MC: Ver: 3.0.0
[    4.999188] NetLabel: Initializing
[    5.013901] NetLabel:  domain hash size = 128
[    5.014134] NetLabel:  protocols = UNLABELED CIPSOv4 CALIPSO
[    5.015468] NetLabel:  unlabeled traffic allowed by default
[    5.022487] vgaarb: loaded
[    5.146763] clocksource: Switched to clocksource arch_sys_counter
[    5.250957] VFS: Disk quotas dquot_6.6.0
[    5.298138] VFS: Dquot-cache hash table entries: 512 (order 0, 4096 bytes)
[    5.399276] AppArmor: AppArmor Filesystem Enabled
[    5.437354] pnp: PnP ACPI: disabled
[    6.182806] NET: Registered PF_INET protocol family
[    6.200570] IP idents hash table entries: 16384 (order: 5, 131072 bytes, linear)
[    6.387822] tcp_listen_portaddr_hash hash table entries: 512 (order: 1, 8192 bytes, linear)
[    6.412386] Table-perturb hash table entries: 65536 (order: 6, 262144 bytes, linear)
[    6.422630] TCP established hash table entries: 8192 (order: 4, 65536 bytes, linear)
[    6.486130] TCP bind hash table entries: 8192 (order: 6, 262144 bytes, linear)
[    6.487085] TCP: Hash tables configured (established 8192 bind 8192)
[    6.489106] MPTCP token hash table entries: 1024 (order: 3, 24576 bytes, linear)
[    6.492756] UDP hash table entries: 512 (order: 2, 16384 bytes, linear)
[    6.494133] UDP-Lite hash table entries: 512 (order: 2, 16384 bytes, linear)
[    6.496011] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    6.496526] NET: Registered PF_XDP protocol family
[    6.496802] PCI: CLS 0 bytes, default 64
[    6.555455] Trying to unpack rootfs image as initramfs...
[    6.614904] hw perfevents: enabled with armv8_pmuv3 PMU driver, 7 counters available
[    6.647385] kvm [1]: IPA Size Limit: 48 bits
[    6.785941] kvm [1]: GICv3: no GICV resource entry
[    6.787707] kvm [1]: disabling GICv2 emulation
[    6.841608] kvm [1]: GIC system register CPU interface enabled
[    6.866125] kvm [1]: vgic interrupt IRQ9
[    7.005850] kvm [1]: VHE mode initialized successfully
[    7.341312] Initialise system trusted keyrings
[    7.352382] Key type blacklist registered
[    7.365648] workingset: timestamp_bits=42 max_order=18 bucket_order=0
[    7.427321] zbud: loaded
[    7.458250] integrity: Platform Keyring initialized
[    7.458806] integrity: Machine keyring initialized
[    7.459000] Key type asymmetric registered
[    7.459192] Asymmetric key parser 'x509' registered
[    7.709463] Freeing initrd memory: 37556K
[    7.791259] alg: self-tests for CTR-KDF (hmac(sha256)) passed
[    7.792261] Block layer SCSI generic (bsg) driver version 0.4 loaded (major 247)
[    7.795897] io scheduler mq-deadline registered
[    7.863165] shpchp: Standard Hot Plug PCI Controller Driver version: 0.4
[    7.865267] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    7.867423] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    7.868446] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    7.868713] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    7.869506] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    7.871208] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    7.883489] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    7.884193] pci_bus 0000:00: root bus resource [bus 00-ff]
[    7.884521] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    7.884793] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    7.885028] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    7.888642] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000
[    7.947661] Serial: 8250/16550 driver, 4 ports, IRQ sharing enabled
[    7.967344] Serial: AMBA driver
[    7.967598] SuperH (H)SCI(F) driver initialized
[    7.970387] msm_serial: driver initialized
[    7.984692] mousedev: PS/2 mouse device common for all mice
[    8.003291] rtc-pl031 9010000.pl031: registered as rtc0
[    8.004765] rtc-pl031 9010000.pl031: setting system clock to 2026-11-22T11:57:19 UTC (1795348639)
[    8.023004] ledtrig-cpu: registered to indicate activity on CPUs
[    8.025612] SMCCC: SOC_ID: ARCH_SOC_ID not implemented, skipping ....
[    8.162094] NET: Registered PF_INET6 protocol family
[    8.250974] Segment Routing with IPv6
[    8.251687] In-situ OAM (IOAM) with IPv6
[    8.252774] mip6: Mobile IPv6
[    8.253510] NET: Registered PF_PACKET protocol family
[    8.257511] mpls_gso: MPLS GSO support
[    8.265328] registered taskstats version 1
[    8.267167] Loading compiled-in X.509 certificates
[    8.436355] Loaded X.509 cert 'Build time autogenerated kernel key: 195e419e14f13894a1bd34518d69c7c3ff048321'
[    8.459114] zswap: loaded using pool lzo/zbud
[    8.468840] Key type .fscrypt registered
[    8.470521] Key type fscrypt-provisioning registered
[    8.542291] Key type encrypted registered
[    8.542787] AppArmor: AppArmor sha1 policy hashing enabled
[    8.543962] ima: No TPM chip found, activating TPM-bypass!
[    8.544212] ima: Allocated hash algorithm: sha256
[    8.548035] ima: No architecture policies found
[    8.549353] evm: Initialising EVM extended attributes:
[    8.549560] evm: security.selinux
[    8.550254] evm: security.SMACK64 (disabled)
[    8.550412] evm: security.SMACK64EXEC (disabled)
[    8.550563] evm: security.SMACK64TRANSMUTE (disabled)
[    8.550723] evm: security.SMACK64MMAP (disabled)
[    8.550870] evm: security.apparmor
[    8.550991] evm: security.ima
[    8.551097] evm: security.capability
[    8.551274] evm: HMAC attrs: 0x1
[    9.379389] clk: Disabling unused clocks
[    9.384622] uart-pl011 9000000.pl011: no DMA platform data
[    9.560212] Freeing unused kernel memory: 6464K
[    9.872466] Checked W+X mappings: passed, no W+X pages found
[    9.924901] Run /init as init process
HOST-INIT: start Linux 6.1.0-56-arm64 aarch64
crw-------    1 0        0          10, 232 Jan  1  1970 /dev/kvm
HOST-INIT: launching guest: lkvm run -k /vm/Image -i /vm/initrd -m 256M -c 1 --name guest --console serial -p 'earlycon console=ttyS0 rdinit=/nonexistent' 
[   15.797472] hrtimer: interrupt took 99059200 ns
--- guest.log
  Info: # lkvm run -k /vm/Image -m 256 -c 1 --name guest
[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x000f0510]
[    0.000000] Linux version 6.1.0-56-arm64 (debian-kernel@lists.debian.org) (gcc-12 (Debian 12.2.0-14+deb12u1) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP Debian 6.1.192-2 (2026-11-16)
[    0.000000] Machine model: linux,dummy-virt
[    0.000000] efi: UEFI not found.
[    0.000000] earlycon: ns16550a0 at MMIO 0x0000000001000000 (options '')
[    0.000000] printk: bootconsole [ns16550a0] enabled
[    0.000000] NUMA: No NUMA configuration found
[    0.000000] NUMA: Faking a node at [mem 0x0000000080000000-0x000000008fffffff]
[    0.000000] NUMA: NODE_DATA [mem 0x8ff77380-0x8ff79fff]
[    0.000000] Zone ranges:
[    0.000000]   DMA      [mem 0x0000000080000000-0x000000008fffffff]
[    0.000000]   DMA32    empty
[    0.000000]   Normal   empty
[    0.000000] Movable zone start for each node
[    0.000000] Early memory node ranges
[    0.000000]   node   0: [mem 0x0000000080000000-0x000000008fffffff]
[    0.000000] Initmem setup node 0 [mem 0x0000000080000000-0x000000008fffffff]
[    0.000000] cma: Reserved 64 MiB at 0x000000008b800000
[    0.000000] psci: probing for conduit method from DT.
[    0.000000] psci: PSCIv1.1 detected in firmware.
[    0.000000] psci: Using standard PSCI v0.2 function IDs
[    0.000000] psci: Trusted OS migration not required
[    0.000000] psci: SMC Calling Convention v1.1
[    0.000000] smccc: KVM: hypervisor services detected (0x00000000 0x00000000 0x00000000 0x00000003)
[    0.000000] percpu: Embedded 31 pages/cpu s87272 r8192 d31512 u126976
[    0.000000] Detected PIPT I-cache on CPU0
[    0.000000] CPU features: detected: Address authentication (IMP DEF algorithm)
[    0.000000] CPU features: detected: GIC system register CPU interface
[    0.000000] CPU features: detected: Hardware dirty bit management
[    0.000000] CPU features: detected: Spectre-v4
[    0.000000] CPU features: detected: Spectre-BHB
[    0.000000] alternatives: applying boot alternatives
[    0.000000] Fallback order for Node 0: 0 
[    0.000000] Built 1 zonelists, mobility grouping on.  Total pages: 64512
[    0.000000] Policy zone: DMA
[    0.000000] Kernel command line:  console=ttyS0 root=/dev/vda rw  earlycon console=ttyS0 rdinit=/nonexistent
[    0.000000] random: crng init done
[    0.000000] Dentry cache hash table entries: 32768 (order: 6, 262144 bytes, linear)
[    0.000000] Inode-cache hash table entries: 16384 (order: 5, 131072 bytes, linear)
[    0.000000] mem auto-init: stack:all(zero), heap alloc:on, heap free:off
[    0.000000] Memory: 98324K/262144K available (13248K kernel code, 2806K rwdata, 9524K rodata, 6464K init, 627K bss, 39856K reserved, 65536K cma-reserved)
[    0.000000] SLUB: HWalign=64, Order=0-3, MinObjects=0, CPUs=1, Nodes=1
[    0.000000] ftrace: allocating 44279 entries in 173 pages
[    0.000000] ftrace: allocated 173 pages with 5 groups
[    0.000000] trace event string verifier disabled
[    0.000000] rcu: Hierarchical RCU implementation.
[    0.000000] rcu: 	RCU restricting CPUs from NR_CPUS=256 to nr_cpu_ids=1.
[    0.000000] 	Rude variant of Tasks RCU enabled.
[    0.000000] 	Tracing variant of Tasks RCU enabled.
[    0.000000] rcu: RCU calculated value of scheduler-enlistment delay is 25 jiffies.
[    0.000000] rcu: Adjusting geometry for rcu_fanout_leaf=16, nr_cpu_ids=1
[    0.000000] NR_IRQS: 64, nr_irqs: 64, preallocated irqs: 0
[    0.000000] GICv3: 32 SPIs implemented
[    0.000000] GICv3: 0 Extended SPIs implemented
[    0.000000] Root IRQ handler: gic_handle_irq
[    0.000000] GICv3: GICv3 features: 16 PPIs, DirectLPI
[    0.000000] GICv3: CPU0: found redistributor 0 region 0:0x000000003ffd0000
[    0.000000] ITS [mem 0x3ffb0000-0x3ffcffff]
[    0.000000] ITS@0x000000003ffb0000: allocated 8192 Devices @82580000 (indirect, esz 8, psz 64K, shr 1)
[    0.000000] ITS@0x000000003ffb0000: allocated 8192 Interrupt Collections @82590000 (flat, esz 8, psz 64K, shr 1)
[    0.000000] GICv3: using LPI property table @0x00000000825a0000
[    0.000000] GICv3: CPU0: using allocated LPI pending table @0x00000000825b0000
[    0.000000] rcu: srcu_init: Setting srcu_struct sizes based on contention.
[    0.000000] arch_timer: cp15 timer(s) running at 62.50MHz (virt).
[    0.000000] clocksource: arch_sys_counter: mask: 0x1ffffffffffffff max_cycles: 0x1cd42e208c, max_idle_ns: 881590405314 ns
[    0.000142] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.148470] arm-pv: using stolen time PV
[    0.300240] Console: colour dummy device 80x25
[    0.420722] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=250000)
[    0.691754] pid_max: default: 32768 minimum: 301
[    0.939970] LSM: Security Framework initializing
[    1.131880] landlock: Up and running.
[    2.164121] Yama: disabled by default; enable with sysctl kernel.yama.*
[    3.298473] AppArmor: AppArmor initialized
[    3.690970] TOMOYO Linux initialized
[    4.330261] LSM support for eBPF active
[    5.090118] Mount-cache hash table entries: 512 (order: 0, 4096 bytes, linear)
[    6.158156] Mountpoint-cache hash table entries: 512 (order: 0, 4096 bytes, linear)
[    7.142251] cblist_init_generic: Setting adjustable number of callback queues.
[    8.164667] cblist_init_generic: Setting shift to 0 and lim to 1 rcu_task_cpu_ids=1.
[    9.500981] cblist_init_generic: Setting adjustable number of callback queues.
[   10.223137] cblist_init_generic: Setting shift to 0 and lim to 1 rcu_task_cpu_ids=1.
[   11.366374] rcu: Hierarchical SRCU implementation.
[   12.139089] rcu: 	Max phase no-delay instances is 1000.
[   13.114900] Platform MSI: msic domain created
[   13.800775] PCI/MSI: /intc/msic domain created
[   14.535131] fsl-mc MSI: msic domain created
[   15.603969] EFI services will not be available.
[   16.867050] smp: Bringing up secondary CPUs ...
[   17.110632] smp: Brought up 1 node, 1 CPU
[   17.148491] SMP: Total of 1 processors activated.
[   17.191125] CPU features: detected: Branch Target Identification
[   17.248718] CPU features: detected: 32-bit EL0 Support
[   17.319781] CPU features: detected: 32-bit EL1 Support
[   17.388246] CPU features: detected: ARMv8.4 Translation Table Level
[   17.494896] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[   17.630445] CPU features: detected: Common not Private translations
[   17.719438] CPU features: detected: CRC32 instructions
[   17.895319] CPU features: detected: Data cache clean to Point of Deep Persistence
[   18.231181] CPU features: detected: Data cache clean to Point of Persistence
[   18.459206] CPU features: detected: E0PD
[   18.611461] CPU features: detected: Generic authentication (IMP DEF algorithm)
[   18.716960] CPU features: detected: RCpc load-acquire (LDAPR)
[   18.788908] CPU features: detected: LSE atomic instructions
[   18.918745] CPU features: detected: Privileged Access Never
[   18.996796] CPU features: detected: RAS Extension Support
[   19.043640] CPU features: detected: Random Number Generator
[   19.087519] CPU features: detected: Speculation barrier (SB)
[   19.134695] CPU features: detected: Stage-2 Force Write-Back
[   19.216728] CPU features: detected: TLB range maintenance instructions
[   19.279401] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[   19.410819] CPU: All CPU(s) started at EL1
[   19.458437] alternatives: applying system-wide alternatives
[   20.424461] node 0 deferred pages initialised in 12ms
[   22.040940] devtmpfs: initialized
[   22.641046] Registered cp15_barrier emulation handler
[   23.106606] Registered setend emulation handler
[   23.172579] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 7645041785100000 ns
[   23.421479] futex hash table entries: 256 (order: 2, 16384 bytes, linear)
[   23.529908] pinctrl core: initialized pinctrl subsystem
[   23.725370] DMI not present or invalid.
[   23.786572] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[   23.918659] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[   24.166926] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA pool for atomic allocations
[   24.346995] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA32 pool for atomic allocations
[   24.470523] audit: initializing netlink subsys (disabled)
[   24.575603] audit: type=2000 audit(0.984:1): state=initialized audit_enabled=0 res=1
[   24.715080] thermal_sys: Registered thermal governor 'fair_share'
[   24.715283] thermal_sys: Registered thermal governor 'bang_bang'
[   25.124492] thermal_sys: Registered thermal governor 'step_wise'
[   26.643942] thermal_sys: Registered thermal governor 'user_space'
[   27.697836] thermal_sys: Registered thermal governor 'power_allocator'
[   29.838635] cpuidle: using governor ladder
[   30.315725] cpuidle: using governor menu
[   30.422670] hw-breakpoint: found 6 breakpoint and 4 watchpoint registers.
[   30.513458] ASID allocator initialised with 65536 entries
[   30.886663] Serial: AMBA PL011 UART driver
[   31.036902] KASLR enabled
[   31.236248] HugeTLB: registered 1.00 GiB page size, pre-allocated 0 pages
[   31.316143] HugeTLB: 0 KiB vmemmap can be freed for a 1.00 GiB page
[   31.451074] HugeTLB: registered 32.0 MiB page size, pre-allocated 0 pages
[   31.997498] HugeTLB: 0 KiB vmemmap can be freed for a 32.0 MiB page
[   32.700470] HugeTLB: registered 2.00 MiB page size, pre-allocated 0 pages
[   33.442466] HugeTLB: 0 KiB vmemmap can be freed for a 2.00 MiB page
[   33.555294] HugeTLB: registered 64.0 KiB page size, pre-allocated 0 pages
[   33.930774] HugeTLB: 0 KiB vmemmap can be freed for a 64.0 KiB page
[   35.422611] ACPI: Interpreter disabled.
[   36.420296] iommu: Default domain type: Translated 
[   37.402680] iommu: DMA domain TLB invalidation policy: strict mode 
[   37.580189] pps_core: LinuxPPS API ver. 1 registered
[   37.661259] pps_core: Software ver. 5.3.6 - Copyright 2005-2007 Rodolfo Giometti <giometti@linux.it>
[   38.735634] PTP clock support registered
[   39.180291] EDAC MC: Ver: 3.0.0
[   39.670641] NetLabel: Initializing
[   39.770149] NetLabel:  domain hash size = 128
[   39.838389] NetLabel:  protocols = UNLABELED CIPSOv4 CALIPSO
[   40.035426] NetLabel:  unlabeled traffic allowed by default
[   40.177220] vgaarb: loaded
[   40.863682] clocksource: Switched to clocksource arch_sys_counter
[   43.838543] watchdog: BUG: soft lockup - CPU#0 stuck for 25s! [kworker/u2:0:9]
[   45.458910] Modules linked in:
[   46.126675] CPU: 0 PID: 9 Comm: kworker/u2:0 Not tainted 6.1.0-56-arm64 #1  Debian 6.1.192-2
[   47.538979] Hardware name: linux,dummy-virt (DT)
[   48.407467] Workqueue: eval_map_wq tracer_init_tracefs_work_func
[   49.311496] pstate: 00400005 (nzcv daif +PAN -UAO -TCO -DIT -SSBS BTYPE=--)
[   49.708335] pc : tracefs_create_file+0x80/0x1d0
[   50.177515] lr : tracefs_create_file+0x80/0x1d0
[   50.567715] sp : ffff8000080c3c30
[   50.847799] x29: ffff8000080c3c30 x28: ffff000002503000 x27: ffff0000025ee700
[   51.290684] x26: ffff0000025ee774 x25: ffffbde9c9b6dac0 x24: ffff000002826480
[   51.374638] x23: ffff00000255ca20 x22: 00000000000081a0 x21: ffffbde9c8b29500
[   51.674380] x20: ffff0000028f7480 x19: ffff000002920280 x18: 0000000000000014
[   51.976382] x17: 00000000b0d61074 x16: 000000007c62abd1 x15: 000000005679ceee
[   52.087195] x14: 0000000000000001 x13: ffffbde9c8ecc568 x12: 5f746978655f7379
[   52.314187] x11: 00000007591f0612 x10: 0000000000000064 x9 : ffffbde9c8284840
[   52.771465] x8 : ffff000002706de0 x7 : 0000000000000000 x6 : 0000000000000000
[   53.247826] x5 : 0000000000000000 x4 : ffff000002921518 x3 : ffff00000fe83800
[   53.325072] x2 : ffff42164692f000 x1 : ffffbde9c9615380 x0 : 00000000000004d9
[   53.448598] Call trace:
[   53.469574]  tracefs_create_file+0x80/0x1d0
[   53.507722]  trace_create_file+0x18/0x4c
[   53.547937]  event_create_dir+0x2f8/0x4b0
[   53.595730]  __trace_early_add_event_dirs+0x3c/0x84
[   53.954515]  event_trace_init+0x94/0xec
[   54.259814]  tracer_init_tracefs_work_func+0x2c/0x23c
[   54.388153]  process_one_work+0x1f4/0x460
[   54.452591]  worker_thread+0x188/0x4e0
[   54.512911]  kthread+0xe0/0xe4
[   54.560908]  ret_from_fork+0x10/0x20
[   56.344038] VFS: Disk quotas dquot_6.6.0
[   56.415509] VFS: Dquot-cache hash table entries: 512 (order 0, 4096 bytes)
[   56.538587] AppArmor: AppArmor Filesystem Enabled
[   56.641148] pnp: PnP ACPI: disabled
[   56.782649] NET: Registered PF_INET protocol family
[   56.920624] IP idents hash table entries: 4096 (order: 3, 32768 bytes, linear)
[   57.157301] tcp_listen_portaddr_hash hash table entries: 256 (order: 0, 4096 bytes, linear)
[   57.305004] Table-perturb hash table entries: 65536 (order: 6, 262144 bytes, linear)
[   57.507864] TCP established hash table entries: 2048 (order: 2, 16384 bytes, linear)
[   57.640669] TCP bind hash table entries: 2048 (order: 4, 65536 bytes, linear)
[   57.771836] TCP: Hash tables configured (established 2048 bind 2048)
[   57.936819] MPTCP token hash table entries: 256 (order: 1, 6144 bytes, linear)
[   58.108485] UDP hash table entries: 256 (order: 1, 8192 bytes, linear)
[   59.074271] UDP-Lite hash table entries: 256 (order: 1, 8192 bytes, linear)
[   59.555512] NET: Registered PF_UNIX/PF_LOCAL protocol family
[   59.659854] NET: Registered PF_XDP protocol family
[   59.742251] PCI: CLS 0 bytes, default 64
[   59.838026] kvm [1]: HYP mode not available
[   60.639371] Trying to unpack rootfs image as initramfs...
[   60.931405] Freeing initrd memory: 1800K
[   61.009066] Initialise system trusted keyrings
[   61.087982] Key type blacklist registered
[   61.152860] workingset: timestamp_bits=42 max_order=16 bucket_order=0
[   61.385304] zbud: loaded
[   61.429943] integrity: Platform Keyring initialized
[   61.494689] integrity: Machine keyring initialized
[   61.538315] Key type asymmetric registered
[   61.612378] Asymmetric key parser 'x509' registered
[   61.785136] alg: self-tests for CTR-KDF (hmac(sha256)) passed
[   61.864010] Block layer SCSI generic (bsg) driver version 0.4 loaded (major 247)
[   61.950234] io scheduler mq-deadline registered
[   62.092784] shpchp: Standard Hot Plug PCI Controller Driver version: 0.4
[   62.168726] pci-host-generic 40000000.pci: host bridge /pci ranges:
[   62.256718] pci-host-generic 40000000.pci:       IO 0x0000000000..0x000000ffff -> 0x0000000000
[   62.374596] pci-host-generic 40000000.pci:      MEM 0x0050000000..0x007fffffff -> 0x0050000000
[   62.491413] pci-host-generic 40000000.pci: ECAM at [mem 0x40000000-0x4fffffff] for [bus 00]
[   62.610238] pci-host-generic 40000000.pci: PCI host bridge to bus 0000:00
[   62.702090] pci_bus 0000:00: root bus resource [bus 00]
[   62.767147] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[   62.845106] pci_bus 0000:00: root bus resource [mem 0x50000000-0x7fffffff]
[   62.948437] pci 0000:00:00.0: [1af4:1041] type 00 class 0x020000
[   63.013408] pci 0000:00:00.0: BAR 0 [io  0x6200-0x62ff]
[   63.064478] pci 0000:00:00.0: BAR 1 [mem 0x50000000-0x500000ff]
[   63.125967] pci 0000:00:00.0: BAR 2 [mem 0x50000400-0x500007ff]
[   63.212972] pci 0000:00:00.0: BAR 2 [mem 0x50000000-0x500003ff]: assigned
[   63.286693] pci 0000:00:00.0: BAR 0 [io  0x1000-0x10ff]: assigned
[   63.348513] pci 0000:00:00.0: BAR 1 [mem 0x50000400-0x500004ff]: assigned
[   63.472478] Serial: 8250/16550 driver, 4 ports, IRQ sharing enabled
[   63.602419] printk: console [ttyS0] disabled
[   63.676495] 1000000.U6_16550A: ttyS0 at MMIO 0x1000000 (irq = 13, base_baud = 115200) is a 16550A
[   63.803877] printk: console [ttyS0] enabled
[   63.803877] printk: console [ttyS0] enabled
[   63.915341] printk: bootconsole [ns16550a0] disabled
[   63.915341] printk: bootconsole [ns16550a0] disabled
[   64.002689] 1001000.U6_16550A: ttyS1 at MMIO 0x1001000 (irq = 14, base_baud = 115200) is a 16550A
[   64.087523] 1002000.U6_16550A: ttyS2 at MMIO 0x1002000 (irq = 15, base_baud = 115200) is a 16550A
[   64.163719] 1003000.U6_16550A: ttyS3 at MMIO 0x1003000 (irq = 16, base_baud = 115200) is a 16550A
[   64.235169] Serial: AMBA driver
[   64.272057] SuperH (H)SCI(F) driver initialized
[   64.339957] msm_serial: driver initialized
[   64.459448] mousedev: PS/2 mouse device common for all mice
[   64.527727] ledtrig-cpu: registered to indicate activity on CPUs
[   64.772221] NET: Registered PF_INET6 protocol family
[   64.852830] Segment Routing with IPv6
[   64.899709] In-situ OAM (IOAM) with IPv6
[   64.935337] mip6: Mobile IPv6
[   64.961136] NET: Registered PF_PACKET protocol family
[   65.004018] mpls_gso: MPLS GSO support
[   65.048217] registered taskstats version 1
[   65.088169] Loading compiled-in X.509 certificates
[   65.292390] Loaded X.509 cert 'Build time autogenerated kernel key: 195e419e14f13894a1bd34518d69c7c3ff048321'
[   65.411765] zswap: loaded using pool lzo/zbud
[   65.466560] Key type .fscrypt registered
[   65.504491] Key type fscrypt-provisioning registered
[   65.591804] Key type encrypted registered
[   65.635644] AppArmor: AppArmor sha1 policy hashing enabled
[   65.696008] ima: No TPM chip found, activating TPM-bypass!
[   65.747158] ima: Allocated hash algorithm: sha256
[   65.799905] ima: No architecture policies found
[   65.843687] evm: Initialising EVM extended attributes:
[   65.905199] evm: security.selinux
[   65.940501] evm: security.SMACK64 (disabled)
[   65.984998] evm: security.SMACK64EXEC (disabled)
[   66.032883] evm: security.SMACK64TRANSMUTE (disabled)
[   66.091333] evm: security.SMACK64MMAP (disabled)
[   66.142410] evm: security.apparmor
[   66.186977] evm: security.ima
[   66.535823] evm: security.capability
[   67.776754] evm: HMAC attrs: 0x1
[   69.278041] clk: Disabling unused clocks
[   69.381481] List of all partitions:
[   69.423621] No filesystem could mount root, tried: 
[   69.423753] 
[   69.961797] Kernel panic - not syncing: VFS: Unable to mount root fs on unknown-block(0,0)
[   70.599114] CPU: 0 PID: 1 Comm: swapper/0 Tainted: G             L     6.1.0-56-arm64 #1  Debian 6.1.192-2
[   70.723226] Hardware name: linux,dummy-virt (DT)
[   70.799349] Call trace:
[   70.822565]  dump_backtrace+0xe4/0x140
[   70.850646]  show_stack+0x20/0x30
[   70.875197]  dump_stack_lvl+0x64/0x80
[   70.904552]  dump_stack+0x18/0x34
[   71.124271]  panic+0x184/0x364
[   71.367603]  mount_block_root+0x1fc/0x21c
[   71.406344]  mount_root+0x158/0x178
[   71.592684]  prepare_namespace+0x138/0x178
[   71.975702]  kernel_init_freeable+0x2e4/0x310
[   72.491791]  kernel_init+0x2c/0x140
[   72.528990]  ret_from_fork+0x10/0x20
[   72.575910] Kernel Offset: 0x3de9bfe00000 from 0xffff800008000000
[   72.634246] PHYS_OFFSET: 0x80000000
[   72.668826] CPU features: 0x000000,00070097,e693f73f
[   72.790417] Memory Limit: none
[   72.825115] ---[ end Kernel panic - not syncing: VFS: Unable to mount root fs on unknown-block(0,0) ]---
