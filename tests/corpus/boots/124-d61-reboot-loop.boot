status: fail
class: reset-loop
accept: panic
layer: host
reached: host-init
cause: init calls reboot each time
injected: yes
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=4k host_pa=48 host_va=48 host_load_addr=0x60000000
result: timeout KILL
verdict-status: fail
verdict-class: reset-loop
verdict-layer: host
verdict-stage: host-poweroff
verdict-signature: host-reboot-loop
verdict-title: Host reboots over and over
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
[    0.000000] Kernel command line: earlycon console=ttyAMA0 ltact=reboot
[    0.000000] Unknown kernel command line parameters "ltact=reboot", will be passed to user space.
[    0.000000] Dentry cache hash table entries: 131072 (order: 8, 1048576 bytes, linear)
[    0.000000] Inode-cache hash table entries: 65536 (order: 7, 524288 bytes, linear)
[    0.000000] mem auto-init: stack:all(zero), heap alloc:on, heap free:off
[    0.000000] Memory: 131060K/1048576K available (13248K kernel code, 2806K rwdata, 9524K rodata, 6464K init, 627K bss, 56760K reserved, 65536K cma-reserved)
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
[    0.000123] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.180135] Console: colour dummy device 80x25
[    0.275808] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=250000)
[    0.291399] pid_max: default: 32768 minimum: 301
[    0.316891] LSM: Security Framework initializing
[    0.333249] landlock: Up and running.
[    0.349729] Yama: disabled by default; enable with sysctl kernel.yama.*
[    0.383428] AppArmor: AppArmor initialized
[    0.398398] TOMOYO Linux initialized
[    0.399679] LSM support for eBPF active
[    0.417269] Mount-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.430290] Mountpoint-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    1.036556] cblist_init_generic: Setting adjustable number of callback queues.
[    1.047698] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    1.048794] cblist_init_generic: Setting adjustable number of callback queues.
[    1.048976] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    1.060584] rcu: Hierarchical SRCU implementation.
[    1.075977] rcu: 	Max phase no-delay instances is 1000.
[    1.199415] Platform MSI: its@8080000 domain created
[    1.219394] PCI/MSI: /intc@8000000/its@8080000 domain created
[    1.220612] fsl-mc MSI: its@8080000 domain created
[    1.244374] EFI services will not be available.
[    1.304386] smp: Bringing up secondary CPUs ...
[    1.370360] Detected PIPT I-cache on CPU1
[    1.372557] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    1.391903] GICv3: CPU1: using allocated LPI pending table @0x00000000405d0000
[    1.405567] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    1.454418] smp: Brought up 1 node, 2 CPUs
[    1.455046] SMP: Total of 2 processors activated.
[    1.455235] CPU features: detected: Branch Target Identification
[    1.455377] CPU features: detected: 32-bit EL0 Support
[    1.455482] CPU features: detected: 32-bit EL1 Support
[    1.455575] CPU features: detected: ARMv8.4 Translation Table Level
[    1.455806] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    1.456068] CPU features: detected: Common not Private translations
[    1.456195] CPU features: detected: CRC32 instructions
[    1.456287] CPU features: detected: Data cache clean to Point of Deep Persistence
[    1.456410] CPU features: detected: Data cache clean to Point of Persistence
[    1.456525] CPU features: detected: E0PD
[    1.456662] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    1.456784] CPU features: detected: RCpc load-acquire (LDAPR)
[    1.456881] CPU features: detected: LSE atomic instructions
[    1.456980] CPU features: detected: Privileged Access Never
[    1.457074] CPU features: detected: RAS Extension Support
[    1.457165] CPU features: detected: Random Number Generator
[    1.457259] CPU features: detected: Speculation barrier (SB)
[    1.457354] CPU features: detected: Stage-2 Force Write-Back
[    1.457518] CPU features: detected: TLB range maintenance instructions
[    1.457698] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    1.484051] CPU: All CPU(s) started at EL2
[    1.499284] alternatives: applying system-wide alternatives
[    1.911554] node 0 deferred pages initialised in 100ms
[    1.969849] devtmpfs: initialized
[    2.047393] Registered cp15_barrier emulation handler
[    2.049600] Registered setend emulation handler
[    2.054041] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 7645041785100000 ns
[    2.056110] futex hash table entries: 512 (order: 3, 32768 bytes, linear)
[    2.071270] pinctrl core: initialized pinctrl subsystem
[    2.094155] DMI not present or invalid.
[    2.130361] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    2.167970] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    2.169864] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA pool for atomic allocations
[    2.171123] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA32 pool for atomic allocations
[    2.171904] audit: initializing netlink subsys (disabled)
[    2.180085] audit: type=2000 audit(0.736:1): state=initialized audit_enabled=0 res=1
[    2.195440] thermal_sys: Registered thermal governor 'fair_share'
[    2.195631] thermal_sys: Registered thermal governor 'bang_bang'
[    2.195925] thermal_sys: Registered thermal governor 'step_wise'
[    2.196182] thermal_sys: Registered thermal governor 'user_space'
[    2.196357] thermal_sys: Registered thermal governor 'power_allocator'
[    2.197676] cpuidle: using governor ladder
[    2.198353] cpuidle: using governor menu
[    2.200523] hw-breakpoint: found 6 breakpoint and 4 watchpoint registers.
[    2.202450] ASID allocator initialised with 65536 entries
[    2.207771] Serial: AMBA PL011 UART driver
[    2.304788] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    2.308144] printk: console [ttyAMA0] enabled
[    2.308144] printk: console [ttyAMA0] enabled
[    2.308862] printk: bootconsole [pl11] disabled
[    2.308862] printk: bootconsole [pl11] disabled
[    2.333749] KASLR enabled
[    2.466910] HugeTLB: registered 1.00 GiB page size, pre-allocated 0 pages
[    2.477020] HugeTLB: 0 KiB vmemmap can be freed for a 1.00 GiB page
[    2.479034] HugeTLB: registered 32.0 MiB page size, pre-allocated 0 pages
[    2.479287] HugeTLB: 0 KiB vmemmap can be freed for a 32.0 MiB page
[    2.479484] HugeTLB: registered 2.00 MiB page size, pre-allocated 0 pages
[    2.479712] HugeTLB: 0 KiB vmemmap can be freed for a 2.00 MiB page
[    2.479927] HugeTLB: registered 64.0 KiB page size, pre-allocated 0 pages
[    2.480104] HugeTLB: 0 KiB vmemmap can be freed for a 64.0 KiB page
[    2.727389] ACPI: Interpreter disabled.
[    2.782038] iommu: Default domain type: Translated 
[    2.782401] iommu: DMA domain TLB invalidation policy: strict mode 
[    2.784963] pps_core: LinuxPPS API ver. 1 registered
[    2.785185] pps_core: Software ver. 5.3.6 - Copyright 2005-2007 Rodolfo Giometti <giometti@linux.it>
[    2.798146] PTP clock support registered
[    2.810458] EDAC MC: Ver: 3.0.0
[    2.917123] NetLabel: Initializing
[    2.918378] NetLabel:  domain hash size = 128
[    2.918490] NetLabel:  protocols = UNLABELED CIPSOv4 CALIPSO
[    2.920299] NetLabel:  unlabeled traffic allowed by default
[    2.940266] vgaarb: loaded
[    3.026773] clocksource: Switched to clocksource arch_sys_counter
[    3.080533] VFS: Disk quotas dquot_6.6.0
[    3.095454] VFS: Dquot-cache hash table entries: 512 (order 0, 4096 bytes)
[    3.179309] AppArmor: AppArmor Filesystem Enabled
[    3.210901] pnp: PnP ACPI: disabled
[    3.584413] NET: Registered PF_INET protocol family
[    3.618173] IP idents hash table entries: 16384 (order: 5, 131072 bytes, linear)
[    3.712139] tcp_listen_portaddr_hash hash table entries: 512 (order: 1, 8192 bytes, linear)
[    3.782542] Table-perturb hash table entries: 65536 (order: 6, 262144 bytes, linear)
[    3.791413] TCP established hash table entries: 8192 (order: 4, 65536 bytes, linear)
[    3.810246] TCP bind hash table entries: 8192 (order: 6, 262144 bytes, linear)
[    3.810951] TCP: Hash tables configured (established 8192 bind 8192)
[    3.827799] MPTCP token hash table entries: 1024 (order: 3, 24576 bytes, linear)
[    3.835089] UDP hash table entries: 512 (order: 2, 16384 bytes, linear)
[    3.842977] UDP-Lite hash table entries: 512 (order: 2, 16384 bytes, linear)
[    3.848651] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    3.849215] NET: Registered PF_XDP protocol family
[    3.866168] PCI: CLS 0 bytes, default 64
[    3.979343] hw perfevents: enabled with armv8_pmuv3 PMU driver, 7 counters available
[    4.064423] Trying to unpack rootfs image as initramfs...
[    4.124655] kvm [1]: IPA Size Limit: 48 bits
[    4.154658] kvm [1]: GICv3: no GICV resource entry
[    4.155147] kvm [1]: disabling GICv2 emulation
[    4.221884] kvm [1]: GIC system register CPU interface enabled
[    4.290485] kvm [1]: vgic interrupt IRQ9
[    4.377862] kvm [1]: VHE mode initialized successfully
[    4.411105] Freeing initrd memory: 3564K
[    4.591271] Initialise system trusted keyrings
[    4.617180] Key type blacklist registered
[    4.643400] workingset: timestamp_bits=42 max_order=18 bucket_order=0
[    4.766618] zbud: loaded
[    4.799177] integrity: Platform Keyring initialized
[    4.800140] integrity: Machine keyring initialized
[    4.800403] Key type asymmetric registered
[    4.800771] Asymmetric key parser 'x509' registered
[    4.936509] alg: self-tests for CTR-KDF (hmac(sha256)) passed
[    4.946416] Block layer SCSI generic (bsg) driver version 0.4 loaded (major 247)
[    4.988161] io scheduler mq-deadline registered
[    5.134521] shpchp: Standard Hot Plug PCI Controller Driver version: 0.4
[    5.153838] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    5.159517] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    5.160770] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    5.164202] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    5.165374] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    5.170698] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    5.176683] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    5.180018] pci_bus 0000:00: root bus resource [bus 00-ff]
[    5.180487] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    5.180767] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    5.180992] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    5.184234] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000
[    5.387051] Serial: 8250/16550 driver, 4 ports, IRQ sharing enabled
[    5.413174] Serial: AMBA driver
[    5.415879] SuperH (H)SCI(F) driver initialized
[    5.420137] msm_serial: driver initialized
[    5.456566] mousedev: PS/2 mouse device common for all mice
[    5.472843] rtc-pl031 9010000.pl031: registered as rtc0
[    5.476656] rtc-pl031 9010000.pl031: setting system clock to 2026-11-22T11:04:07 UTC (1795345447)
[    5.493787] ledtrig-cpu: registered to indicate activity on CPUs
[    5.500409] SMCCC: SOC_ID: ARCH_SOC_ID not implemented, skipping ....
[    6.055029] NET: Registered PF_INET6 protocol family
[    6.300655] Segment Routing with IPv6
[    6.317591] In-situ OAM (IOAM) with IPv6
[    6.324392] mip6: Mobile IPv6
[    6.325010] NET: Registered PF_PACKET protocol family
[    6.338765] mpls_gso: MPLS GSO support
[    6.379308] registered taskstats version 1
[    6.388799] Loading compiled-in X.509 certificates
[    6.962985] Loaded X.509 cert 'Build time autogenerated kernel key: 195e419e14f13894a1bd34518d69c7c3ff048321'
[    7.036729] hrtimer: interrupt took 42751248 ns
[    7.075486] zswap: loaded using pool lzo/zbud
[    7.098644] Key type .fscrypt registered
[    7.105928] Key type fscrypt-provisioning registered
[    7.298601] Key type encrypted registered
[    7.299146] AppArmor: AppArmor sha1 policy hashing enabled
[    7.300562] ima: No TPM chip found, activating TPM-bypass!
[    7.300902] ima: Allocated hash algorithm: sha256
[    7.315441] ima: No architecture policies found
[    7.327415] evm: Initialising EVM extended attributes:
[    7.329916] evm: security.selinux
[    7.334589] evm: security.SMACK64 (disabled)
[    7.334749] evm: security.SMACK64EXEC (disabled)
[    7.334872] evm: security.SMACK64TRANSMUTE (disabled)
[    7.335006] evm: security.SMACK64MMAP (disabled)
[    7.335125] evm: security.apparmor
[    7.335219] evm: security.ima
[    7.335305] evm: security.capability
[    7.335430] evm: HMAC attrs: 0x1
[    9.789301] clk: Disabling unused clocks
[    9.823058] uart-pl011 9000000.pl011: no DMA platform data
[   10.637921] Freeing unused kernel memory: 6464K
[   10.969127] Checked W+X mappings: passed, no W+X pages found
[   10.987019] Run /init as init process
HOST-INIT: start Linux 6.1.0-56-arm64 aarch64
crw-------    1 0        0          10, 232 Jan  1  1970 /dev/kvm
[   13.430821] kvm: exiting hardware virtualization
[   13.443156] reboot: Restarting system
ERROR:   QEMU System Reset: with GPIO.
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
[    0.000000] Kernel command line: earlycon console=ttyAMA0 ltact=reboot
[    0.000000] Unknown kernel command line parameters "ltact=reboot", will be passed to user space.
[    0.000000] Dentry cache hash table entries: 131072 (order: 8, 1048576 bytes, linear)
[    0.000000] Inode-cache hash table entries: 65536 (order: 7, 524288 bytes, linear)
[    0.000000] mem auto-init: stack:all(zero), heap alloc:on, heap free:off
[    0.000000] Memory: 131060K/1048576K available (13248K kernel code, 2806K rwdata, 9524K rodata, 6464K init, 627K bss, 56760K reserved, 65536K cma-reserved)
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
[    0.000118] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.252530] Console: colour dummy device 80x25
[    0.347426] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=250000)
[    0.349012] pid_max: default: 32768 minimum: 301
[    0.373660] LSM: Security Framework initializing
[    0.386716] landlock: Up and running.
[    0.386976] Yama: disabled by default; enable with sysctl kernel.yama.*
[    0.435323] AppArmor: AppArmor initialized
[    0.435725] TOMOYO Linux initialized
[    0.436914] LSM support for eBPF active
[    0.511947] Mount-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.512509] Mountpoint-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.859119] cblist_init_generic: Setting adjustable number of callback queues.
[    0.859519] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    0.867161] cblist_init_generic: Setting adjustable number of callback queues.
[    0.867506] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    0.872729] rcu: Hierarchical SRCU implementation.
[    0.873089] rcu: 	Max phase no-delay instances is 1000.
[    0.912243] Platform MSI: its@8080000 domain created
[    0.918277] PCI/MSI: /intc@8000000/its@8080000 domain created
[    0.919391] fsl-mc MSI: its@8080000 domain created
[    0.926659] EFI services will not be available.
[    0.950576] smp: Bringing up secondary CPUs ...
[    1.043418] Detected PIPT I-cache on CPU1
[    1.044565] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    1.051489] GICv3: CPU1: using allocated LPI pending table @0x00000000405d0000
[    1.059436] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    1.138037] smp: Brought up 1 node, 2 CPUs
[    1.138607] SMP: Total of 2 processors activated.
[    1.138793] CPU features: detected: Branch Target Identification
[    1.138941] CPU features: detected: 32-bit EL0 Support
[    1.139046] CPU features: detected: 32-bit EL1 Support
[    1.139137] CPU features: detected: ARMv8.4 Translation Table Level
[    1.139266] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    1.139529] CPU features: detected: Common not Private translations
[    1.139645] CPU features: detected: CRC32 instructions
[    1.139734] CPU features: detected: Data cache clean to Point of Deep Persistence
[    1.139854] CPU features: detected: Data cache clean to Point of Persistence
[    1.139967] CPU features: detected: E0PD
[    1.140094] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    1.140213] CPU features: detected: RCpc load-acquire (LDAPR)
[    1.140310] CPU features: detected: LSE atomic instructions
[    1.140404] CPU features: detected: Privileged Access Never
[    1.140496] CPU features: detected: RAS Extension Support
[    1.140587] CPU features: detected: Random Number Generator
[    1.140679] CPU features: detected: Speculation barrier (SB)
[    1.140771] CPU features: detected: Stage-2 Force Write-Back
[    1.140866] CPU features: detected: TLB range maintenance instructions
[    1.141029] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    1.314151] CPU: All CPU(s) started at EL2
[    1.319758] alternatives: applying system-wide alternatives
[    1.790048] node 0 deferred pages initialised in 56ms
[    1.943478] devtmpfs: initialized
[    2.002321] Registered cp15_barrier emulation handler
[    2.003012] Registered setend emulation handler
[    2.007879] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 7645041785100000 ns
[    2.009241] futex hash table entries: 512 (order: 3, 32768 bytes, linear)
[    2.024902] pinctrl core: initialized pinctrl subsystem
[    2.099976] DMI not present or invalid.
[    2.168054] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    2.234691] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    2.250917] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA pool for atomic allocations
[    2.263154] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA32 pool for atomic allocations
[    2.264144] audit: initializing netlink subsys (disabled)
[    2.314002] audit: type=2000 audit(0.668:1): state=initialized audit_enabled=0 res=1
[    2.360844] thermal_sys: Registered thermal governor 'fair_share'
[    2.360959] thermal_sys: Registered thermal governor 'bang_bang'
[    2.369456] thermal_sys: Registered thermal governor 'step_wise'
[    2.369704] thermal_sys: Registered thermal governor 'user_space'
[    2.375495] thermal_sys: Registered thermal governor 'power_allocator'
[    2.376740] cpuidle: using governor ladder
[    2.381994] cpuidle: using governor menu
[    2.387550] hw-breakpoint: found 6 breakpoint and 4 watchpoint registers.
[    2.402383] ASID allocator initialised with 65536 entries
[    2.412154] Serial: AMBA PL011 UART driver
[    2.808240] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    2.820497] printk: console [ttyAMA0] enabled
[    2.820497] printk: console [ttyAMA0] enabled
[    2.830120] printk: bootconsole [pl11] disabled
[    2.830120] printk: bootconsole [pl11] disabled
[    2.930507] KASLR enabled
[    3.358402] HugeTLB: registered 1.00 GiB page size, pre-allocated 0 pages
[    3.358620] HugeTLB: 0 KiB vmemmap can be freed for a 1.00 GiB page
[    3.358773] HugeTLB: registered 32.0 MiB page size, pre-allocated 0 pages
[    3.358897] HugeTLB: 0 KiB vmemmap can be freed for a 32.0 MiB page
[    3.359011] HugeTLB: registered 2.00 MiB page size, pre-allocated 0 pages
[    3.359127] HugeTLB: 0 KiB vmemmap can be freed for a 2.00 MiB page
[    3.359240] HugeTLB: registered 64.0 KiB page size, pre-allocated 0 pages
[    3.359357] HugeTLB: 0 KiB vmemmap can be freed for a 64.0 KiB page
[    3.471742] ACPI: Interpreter disabled.
[    3.476279] iommu: Default domain type: Translated 
[    3.476659] iommu: DMA domain TLB invalidation policy: strict mode 
[    3.478483] pps_core: LinuxPPS API ver. 1 registered
[    3.478627] pps_core: Software ver. 5.3.6 - Copyright 2005-2007 Rodolfo Giometti <giometti@linux.it>
[    3.478879] PTP clock support registered
[    3.479219] EDAC MC: Ver: 3.0.0
[    3.505744] NetLabel: Initializing
[    3.506276] NetLabel:  domain hash size = 128
[    3.506475] NetLabel:  protocols = UNLABELED CIPSOv4 CALIPSO
[    3.508683] NetLabel:  unlabeled traffic allowed by default
[    3.511091] vgaarb: loaded
[    3.531977] clocksource: Switched to clocksource arch_sys_counter
[    3.547126] VFS: Disk quotas dquot_6.6.0
[    3.547944] VFS: Dquot-cache hash table entries: 512 (order 0, 4096 bytes)
[    4.181387] AppArmor: AppArmor Filesystem Enabled
[    4.198520] pnp: PnP ACPI: disabled
[    4.260435] NET: Registered PF_INET protocol family
[    4.268422] IP idents hash table entries: 16384 (order: 5, 131072 bytes, linear)
[    4.332495] tcp_listen_portaddr_hash hash table entries: 512 (order: 1, 8192 bytes, linear)
[    4.333879] Table-perturb hash table entries: 65536 (order: 6, 262144 bytes, linear)
[    4.334288] TCP established hash table entries: 8192 (order: 4, 65536 bytes, linear)
[    4.335076] TCP bind hash table entries: 8192 (order: 6, 262144 bytes, linear)
[    4.335634] TCP: Hash tables configured (established 8192 bind 8192)
[    4.344932] MPTCP token hash table entries: 1024 (order: 3, 24576 bytes, linear)
[    4.354282] UDP hash table entries: 512 (order: 2, 16384 bytes, linear)
[    4.354933] UDP-Lite hash table entries: 512 (order: 2, 16384 bytes, linear)
[    4.362312] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    4.363337] NET: Registered PF_XDP protocol family
[    4.363868] PCI: CLS 0 bytes, default 64
[    4.404687] Trying to unpack rootfs image as initramfs...
[    4.422940] hw perfevents: enabled with armv8_pmuv3 PMU driver, 7 counters available
[    4.440550] kvm [1]: IPA Size Limit: 48 bits
[    4.450484] kvm [1]: GICv3: no GICV resource entry
[    4.451042] kvm [1]: disabling GICv2 emulation
[    4.478381] kvm [1]: GIC system register CPU interface enabled
[    4.494167] kvm [1]: vgic interrupt IRQ9
[    4.529955] kvm [1]: VHE mode initialized successfully
[    4.728017] Freeing initrd memory: 3564K
[    4.763789] Initialise system trusted keyrings
[    4.767358] Key type blacklist registered
[    4.777971] workingset: timestamp_bits=42 max_order=18 bucket_order=0
[    4.810768] zbud: loaded
[    4.823373] integrity: Platform Keyring initialized
[    4.824132] integrity: Machine keyring initialized
[    4.824355] Key type asymmetric registered
[    4.824647] Asymmetric key parser 'x509' registered
[    4.921761] alg: self-tests for CTR-KDF (hmac(sha256)) passed
[    4.922557] Block layer SCSI generic (bsg) driver version 0.4 loaded (major 247)
[    4.932218] io scheduler mq-deadline registered
[    4.968879] shpchp: Standard Hot Plug PCI Controller Driver version: 0.4
[    4.972734] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    4.974644] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    4.984128] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    4.984635] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    4.986564] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    4.987849] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    4.992695] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    4.994149] pci_bus 0000:00: root bus resource [bus 00-ff]
[    4.994553] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    4.994889] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    4.995243] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    4.999196] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000
[    5.081067] Serial: 8250/16550 driver, 4 ports, IRQ sharing enabled
[    5.104659] Serial: AMBA driver
[    5.105182] SuperH (H)SCI(F) driver initialized
[    5.109185] msm_serial: driver initialized
[    5.129058] mousedev: PS/2 mouse device common for all mice
[    5.142407] rtc-pl031 9010000.pl031: registered as rtc0
[    5.143269] rtc-pl031 9010000.pl031: setting system clock to 2026-11-22T11:04:26 UTC (1795345466)
[    5.154044] ledtrig-cpu: registered to indicate activity on CPUs
[    5.157184] SMCCC: SOC_ID: ARCH_SOC_ID not implemented, skipping ....
[    5.283774] NET: Registered PF_INET6 protocol family
[    5.338613] Segment Routing with IPv6
[    5.339136] In-situ OAM (IOAM) with IPv6
[    5.339846] mip6: Mobile IPv6
[    5.340504] NET: Registered PF_PACKET protocol family
[    5.353960] mpls_gso: MPLS GSO support
[    5.361188] registered taskstats version 1
[    5.362800] Loading compiled-in X.509 certificates
[    5.533393] Loaded X.509 cert 'Build time autogenerated kernel key: 195e419e14f13894a1bd34518d69c7c3ff048321'
[    5.563259] zswap: loaded using pool lzo/zbud
[    5.582374] Key type .fscrypt registered
[    5.582629] Key type fscrypt-provisioning registered
[    5.650431] Key type encrypted registered
[    5.650781] AppArmor: AppArmor sha1 policy hashing enabled
[    5.651777] ima: No TPM chip found, activating TPM-bypass!
[    5.652003] ima: Allocated hash algorithm: sha256
[    5.654590] ima: No architecture policies found
[    5.662569] evm: Initialising EVM extended attributes:
[    5.662817] evm: security.selinux
[    5.662933] evm: security.SMACK64 (disabled)
[    5.663021] evm: security.SMACK64EXEC (disabled)
[    5.663107] evm: security.SMACK64TRANSMUTE (disabled)
[    5.663199] evm: security.SMACK64MMAP (disabled)
[    5.663286] evm: security.apparmor
[    5.663353] evm: security.ima
[    5.663415] evm: security.capability
[    5.663497] evm: HMAC attrs: 0x1
[    6.336716] clk: Disabling unused clocks
[    6.344862] uart-pl011 9000000.pl011: no DMA platform data
[    6.524907] Freeing unused kernel memory: 6464K
[    6.618239] Checked W+X mappings: passed, no W+X pages found
[    6.618885] Run /init as init process
HOST-INIT: start Linux 6.1.0-56-arm64 aarch64
crw-------    1 0        0          10, 232 Jan  1  1970 /dev/kvm
[    8.489992] kvm: exiting hardware virtualization
[    8.500293] reboot: Restarting system
ERROR:   QEMU System Reset: with GPIO.
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
[    0.000000] Kernel command line: earlycon console=ttyAMA0 ltact=reboot
[    0.000000] Unknown kernel command line parameters "ltact=reboot", will be passed to user space.
[    0.000000] Dentry cache hash table entries: 131072 (order: 8, 1048576 bytes, linear)
[    0.000000] Inode-cache hash table entries: 65536 (order: 7, 524288 bytes, linear)
[    0.000000] mem auto-init: stack:all(zero), heap alloc:on, heap free:off
[    0.000000] Memory: 131060K/1048576K available (13248K kernel code, 2806K rwdata, 9524K rodata, 6464K init, 627K bss, 56760K reserved, 65536K cma-reserved)
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
[    0.000089] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.053485] Console: colour dummy device 80x25
[    0.064913] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=250000)
[    0.065970] pid_max: default: 32768 minimum: 301
[    0.068398] LSM: Security Framework initializing
[    0.071846] landlock: Up and running.
[    0.073572] Yama: disabled by default; enable with sysctl kernel.yama.*
[    0.080535] AppArmor: AppArmor initialized
[    0.081919] TOMOYO Linux initialized
[    0.083299] LSM support for eBPF active
[    0.089323] Mount-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.089932] Mountpoint-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.154848] cblist_init_generic: Setting adjustable number of callback queues.
[    0.155625] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    0.156559] cblist_init_generic: Setting adjustable number of callback queues.
[    0.156709] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    0.159549] rcu: Hierarchical SRCU implementation.
[    0.161418] rcu: 	Max phase no-delay instances is 1000.
[    0.173204] Platform MSI: its@8080000 domain created
[    0.174140] PCI/MSI: /intc@8000000/its@8080000 domain created
[    0.175353] fsl-mc MSI: its@8080000 domain created
[    0.177424] EFI services will not be available.
[    0.182376] smp: Bringing up secondary CPUs ...
[    0.314694] Detected PIPT I-cache on CPU1
[    0.316181] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    0.317330] GICv3: CPU1: using allocated LPI pending table @0x00000000405d0000
[    0.320856] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    0.330550] smp: Brought up 1 node, 2 CPUs
[    0.331093] SMP: Total of 2 processors activated.
[    0.331256] CPU features: detected: Branch Target Identification
[    0.331389] CPU features: detected: 32-bit EL0 Support
[    0.331488] CPU features: detected: 32-bit EL1 Support
[    0.331576] CPU features: detected: ARMv8.4 Translation Table Level
[    0.331701] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    0.331871] CPU features: detected: Common not Private translations
[    0.331974] CPU features: detected: CRC32 instructions
[    0.332059] CPU features: detected: Data cache clean to Point of Deep Persistence
[    0.332176] CPU features: detected: Data cache clean to Point of Persistence
[    0.332287] CPU features: detected: E0PD
[    0.332411] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    0.332527] CPU features: detected: RCpc load-acquire (LDAPR)
[    0.332620] CPU features: detected: LSE atomic instructions
[    0.332715] CPU features: detected: Privileged Access Never
[    0.332806] CPU features: detected: RAS Extension Support
[    0.332894] CPU features: detected: Random Number Generator
[    0.333052] CPU features: detected: Speculation barrier (SB)
[    0.333150] CPU features: detected: Stage-2 Force Write-Back
[    0.333243] CPU features: detected: TLB range maintenance instructions
[    0.333421] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    0.547927] CPU: All CPU(s) started at EL2
[    0.582913] alternatives: applying system-wide alternatives
[    1.828349] node 0 deferred pages initialised in 40ms
[    1.863341] devtmpfs: initialized
[    1.926617] Registered cp15_barrier emulation handler
[    1.940461] Registered setend emulation handler
[    1.944525] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 7645041785100000 ns
[    1.945790] futex hash table entries: 512 (order: 3, 32768 bytes, linear)
[    1.961358] pinctrl core: initialized pinctrl subsystem
[    1.979045] DMI not present or invalid.
[    1.993991] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    2.048439] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    2.053163] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA pool for atomic allocations
[    2.053921] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA32 pool for atomic allocations
[    2.060128] audit: initializing netlink subsys (disabled)
[    2.079651] audit: type=2000 audit(0.468:1): state=initialized audit_enabled=0 res=1
[    2.104299] thermal_sys: Registered thermal governor 'fair_share'
[    2.104426] thermal_sys: Registered thermal governor 'bang_bang'
[    2.107989] thermal_sys: Registered thermal governor 'step_wise'
[    2.108211] thermal_sys: Registered thermal governor 'user_space'
[    2.108366] thermal_sys: Registered thermal governor 'power_allocator'
[    2.109503] cpuidle: using governor ladder
[    2.110061] cpuidle: using governor menu
[    2.117002] hw-breakpoint: found 6 breakpoint and 4 watchpoint registers.
[    2.131724] ASID allocator initialised with 65536 entries
[    2.145560] Serial: AMBA PL011 UART driver
[    2.400097] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    2.412186] printk: console [ttyAMA0] enabled
[    2.412186] printk: console [ttyAMA0] enabled
[    2.420165] printk: bootconsole [pl11] disabled
[    2.420165] printk: bootconsole [pl11] disabled
[    2.512051] KASLR enabled
[    2.647766] HugeTLB: registered 1.00 GiB page size, pre-allocated 0 pages
[    2.648675] HugeTLB: 0 KiB vmemmap can be freed for a 1.00 GiB page
[    2.648832] HugeTLB: registered 32.0 MiB page size, pre-allocated 0 pages
[    2.648954] HugeTLB: 0 KiB vmemmap can be freed for a 32.0 MiB page
[    2.649069] HugeTLB: registered 2.00 MiB page size, pre-allocated 0 pages
[    2.649187] HugeTLB: 0 KiB vmemmap can be freed for a 2.00 MiB page
[    2.649301] HugeTLB: registered 64.0 KiB page size, pre-allocated 0 pages
[    2.649419] HugeTLB: 0 KiB vmemmap can be freed for a 64.0 KiB page
[    3.231426] ACPI: Interpreter disabled.
[    3.262855] iommu: Default domain type: Translated 
[    3.268725] iommu: DMA domain TLB invalidation policy: strict mode 
[    3.276229] pps_core: LinuxPPS API ver. 1 registered
[    3.283167] pps_core: Software ver. 5.3.6 - Copyright 2005-2007 Rodolfo Giometti <giometti@linux.it>
[    3.284589] PTP clock support registered
[    3.285309] EDAC MC: Ver: 3.0.0
[    3.437926] NetLabel: Initializing
[    3.447915] NetLabel:  domain hash size = 128
[    3.448172] NetLabel:  protocols = UNLABELED CIPSOv4 CALIPSO
[    3.450406] NetLabel:  unlabeled traffic allowed by default
[    3.468127] vgaarb: loaded
[    3.563969] clocksource: Switched to clocksource arch_sys_counter
[    3.616206] VFS: Disk quotas dquot_6.6.0
[    3.632493] VFS: Dquot-cache hash table entries: 512 (order 0, 4096 bytes)
[    3.729150] AppArmor: AppArmor Filesystem Enabled
[    3.733038] pnp: PnP ACPI: disabled
[    4.219705] NET: Registered PF_INET protocol family
[    4.240345] IP idents hash table entries: 16384 (order: 5, 131072 bytes, linear)
[    4.338915] tcp_listen_portaddr_hash hash table entries: 512 (order: 1, 8192 bytes, linear)
[    4.371811] Table-perturb hash table entries: 65536 (order: 6, 262144 bytes, linear)
[    4.373059] TCP established hash table entries: 8192 (order: 4, 65536 bytes, linear)
[    4.373811] TCP bind hash table entries: 8192 (order: 6, 262144 bytes, linear)
[    4.374421] TCP: Hash tables configured (established 8192 bind 8192)
[    4.411681] MPTCP token hash table entries: 1024 (order: 3, 24576 bytes, linear)
[    4.416028] UDP hash table entries: 512 (order: 2, 16384 bytes, linear)
[    4.423959] UDP-Lite hash table entries: 512 (order: 2, 16384 bytes, linear)
[    4.436239] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    4.449358] NET: Registered PF_XDP protocol family
[    4.476750] PCI: CLS 0 bytes, default 64
[    4.618167] Trying to unpack rootfs image as initramfs...
[    4.718953] hw perfevents: enabled with armv8_pmuv3 PMU driver, 7 counters available
[    4.749879] kvm [1]: IPA Size Limit: 48 bits
[    4.779589] kvm [1]: GICv3: no GICV resource entry
[    4.791352] kvm [1]: disabling GICv2 emulation
[    4.823667] kvm [1]: GIC system register CPU interface enabled
[    4.903412] kvm [1]: vgic interrupt IRQ9
[    4.987601] kvm [1]: VHE mode initialized successfully
[    5.319790] Initialise system trusted keyrings
[    5.352826] Key type blacklist registered
[    5.416195] workingset: timestamp_bits=42 max_order=18 bucket_order=0
[    5.432357] Freeing initrd memory: 3564K
[    5.495702] zbud: loaded
[    5.522856] integrity: Platform Keyring initialized
[    5.529472] integrity: Machine keyring initialized
[    5.547152] Key type asymmetric registered
[    5.547563] Asymmetric key parser 'x509' registered
[    5.773041] alg: self-tests for CTR-KDF (hmac(sha256)) passed
[    5.795757] Block layer SCSI generic (bsg) driver version 0.4 loaded (major 247)
[    5.806528] io scheduler mq-deadline registered
[    5.894400] shpchp: Standard Hot Plug PCI Controller Driver version: 0.4
[    5.908700] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    5.917195] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    5.921207] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    5.924305] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    5.928482] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    5.933051] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    5.942126] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    5.948615] pci_bus 0000:00: root bus resource [bus 00-ff]
[    5.948982] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    5.949257] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    5.949466] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    5.965169] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000
[    6.267568] Serial: 8250/16550 driver, 4 ports, IRQ sharing enabled
[    6.332670] Serial: AMBA driver
[    6.337554] SuperH (H)SCI(F) driver initialized
[    6.348136] msm_serial: driver initialized
[    6.390205] mousedev: PS/2 mouse device common for all mice
[    6.445107] rtc-pl031 9010000.pl031: registered as rtc0
[    6.453852] rtc-pl031 9010000.pl031: setting system clock to 2026-11-22T11:04:44 UTC (1795345484)
[    6.501716] ledtrig-cpu: registered to indicate activity on CPUs
[    6.509078] SMCCC: SOC_ID: ARCH_SOC_ID not implemented, skipping ....
[    6.785253] NET: Registered PF_INET6 protocol family
[    7.087473] Segment Routing with IPv6
[    7.092475] In-situ OAM (IOAM) with IPv6
[    7.100359] mip6: Mobile IPv6
[    7.100976] NET: Registered PF_PACKET protocol family
[    7.128513] mpls_gso: MPLS GSO support
[    7.164181] registered taskstats version 1
[    7.166912] Loading compiled-in X.509 certificates
[    7.770270] Loaded X.509 cert 'Build time autogenerated kernel key: 195e419e14f13894a1bd34518d69c7c3ff048321'
[    7.981152] zswap: loaded using pool lzo/zbud
[    8.003645] Key type .fscrypt registered
[    8.003826] Key type fscrypt-provisioning registered
[    8.077668] Key type encrypted registered
[    8.078146] AppArmor: AppArmor sha1 policy hashing enabled
[    8.080377] ima: No TPM chip found, activating TPM-bypass!
[    8.080719] ima: Allocated hash algorithm: sha256
[    8.084177] ima: No architecture policies found
[    8.085307] evm: Initialising EVM extended attributes:
[    8.085491] evm: security.selinux
[    8.085636] evm: security.SMACK64 (disabled)
[    8.085778] evm: security.SMACK64EXEC (disabled)
[    8.085919] evm: security.SMACK64TRANSMUTE (disabled)
[    8.086066] evm: security.SMACK64MMAP (disabled)
[    8.086204] evm: security.apparmor
[    8.086312] evm: security.ima
[    8.086411] evm: security.capability
[    8.086599] evm: HMAC attrs: 0x1
[    8.853444] clk: Disabling unused clocks
[    8.861060] uart-pl011 9000000.pl011: no DMA platform data
[    9.117022] Freeing unused kernel memory: 6464K
[    9.220838] Checked W+X mappings: passed, no W+X pages found
[    9.222204] Run /init as init process
HOST-INIT: start Linux 6.1.0-56-arm64 aarch64
crw-------    1 0        0          10, 232 Jan  1  1970 /dev/kvm
[   11.207745] kvm: exiting hardware virtualization
[   11.223628] reboot: Restarting system
ERROR:   QEMU System Reset: with GPIO.
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
[    0.000000] Kernel command line: earlycon console=ttyAMA0 ltact=reboot
[    0.000000] Unknown kernel command line parameters "ltact=reboot", will be passed to user space.
[    0.000000] Dentry cache hash table entries: 131072 (order: 8, 1048576 bytes, linear)
[    0.000000] Inode-cache hash table entries: 65536 (order: 7, 524288 bytes, linear)
[    0.000000] mem auto-init: stack:all(zero), heap alloc:on, heap free:off
[    0.000000] Memory: 131060K/1048576K available (13248K kernel code, 2806K rwdata, 9524K rodata, 6464K init, 627K bss, 56760K reserved, 65536K cma-reserved)
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
[    0.000080] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.066403] Console: colour dummy device 80x25
[    0.122996] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=250000)
[    0.125812] pid_max: default: 32768 minimum: 301
[    0.128120] LSM: Security Framework initializing
[    0.131187] landlock: Up and running.
[    0.132207] Yama: disabled by default; enable with sysctl kernel.yama.*
[    0.139175] AppArmor: AppArmor initialized
[    0.140894] TOMOYO Linux initialized
[    0.141813] LSM support for eBPF active
[    0.146043] Mount-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.146578] Mountpoint-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.237694] cblist_init_generic: Setting adjustable number of callback queues.
[    0.238507] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    0.239485] cblist_init_generic: Setting adjustable number of callback queues.
[    0.240460] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    0.242943] rcu: Hierarchical SRCU implementation.
[    0.244550] rcu: 	Max phase no-delay instances is 1000.
[    0.254682] Platform MSI: its@8080000 domain created
[    0.256141] PCI/MSI: /intc@8000000/its@8080000 domain created
[    0.256727] fsl-mc MSI: its@8080000 domain created
[    0.259848] EFI services will not be available.
[    0.264645] smp: Bringing up secondary CPUs ...
[    0.294656] Detected PIPT I-cache on CPU1
[    0.301665] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    0.303340] GICv3: CPU1: using allocated LPI pending table @0x00000000405d0000
[    0.319626] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    0.342384] smp: Brought up 1 node, 2 CPUs
[    0.343850] SMP: Total of 2 processors activated.
[    0.344106] CPU features: detected: Branch Target Identification
[    0.344321] CPU features: detected: 32-bit EL0 Support
[    0.344479] CPU features: detected: 32-bit EL1 Support
[    0.344616] CPU features: detected: ARMv8.4 Translation Table Level
[    0.344812] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    0.345080] CPU features: detected: Common not Private translations
[    0.345244] CPU features: detected: CRC32 instructions
[    0.345579] CPU features: detected: Data cache clean to Point of Deep Persistence
[    0.348569] CPU features: detected: Data cache clean to Point of Persistence
[    0.348852] CPU features: detected: E0PD
[    0.349009] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    0.349130] CPU features: detected: RCpc load-acquire (LDAPR)
[    0.349226] CPU features: detected: LSE atomic instructions
[    0.349322] CPU features: detected: Privileged Access Never
[    0.350263] CPU features: detected: RAS Extension Support
[    0.350363] CPU features: detected: Random Number Generator
[    0.350457] CPU features: detected: Speculation barrier (SB)
[    0.350552] CPU features: detected: Stage-2 Force Write-Back
[    0.350646] CPU features: detected: TLB range maintenance instructions
[    0.350824] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    0.373234] CPU: All CPU(s) started at EL2
[    0.378176] alternatives: applying system-wide alternatives
[    0.699214] node 0 deferred pages initialised in 164ms
[    0.752750] devtmpfs: initialized
[    0.843514] Registered cp15_barrier emulation handler
[    0.845930] Registered setend emulation handler
[    0.850965] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 7645041785100000 ns
[    0.857113] futex hash table entries: 512 (order: 3, 32768 bytes, linear)
[    0.870234] pinctrl core: initialized pinctrl subsystem
[    0.884800] DMI not present or invalid.
[    0.907788] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    0.926750] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    0.928854] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA pool for atomic allocations
[    0.929526] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA32 pool for atomic allocations
[    0.932007] audit: initializing netlink subsys (disabled)
[    0.935060] audit: type=2000 audit(0.580:1): state=initialized audit_enabled=0 res=1
[    0.942423] thermal_sys: Registered thermal governor 'fair_share'
[    0.942518] thermal_sys: Registered thermal governor 'bang_bang'
[    0.944561] thermal_sys: Registered thermal governor 'step_wise'
[    0.944685] thermal_sys: Registered thermal governor 'user_space'
[    0.944831] thermal_sys: Registered thermal governor 'power_allocator'
[    0.945742] cpuidle: using governor ladder
[    0.947422] cpuidle: using governor menu
[    0.949187] hw-breakpoint: found 6 breakpoint and 4 watchpoint registers.
[    0.950723] ASID allocator initialised with 65536 entries
[    0.958219] Serial: AMBA PL011 UART driver
[    1.066765] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    1.070560] printk: console [ttyAMA0] enabled
[    1.070560] printk: console [ttyAMA0] enabled
[    1.072373] printk: bootconsole [pl11] disabled
[    1.072373] printk: bootconsole [pl11] disabled
[    1.088382] KASLR enabled
[    1.137874] HugeTLB: registered 1.00 GiB page size, pre-allocated 0 pages
[    1.138376] HugeTLB: 0 KiB vmemmap can be freed for a 1.00 GiB page
[    1.138527] HugeTLB: registered 32.0 MiB page size, pre-allocated 0 pages
[    1.138650] HugeTLB: 0 KiB vmemmap can be freed for a 32.0 MiB page
[    1.138765] HugeTLB: registered 2.00 MiB page size, pre-allocated 0 pages
[    1.138884] HugeTLB: 0 KiB vmemmap can be freed for a 2.00 MiB page
[    1.138998] HugeTLB: registered 64.0 KiB page size, pre-allocated 0 pages
[    1.139114] HugeTLB: 0 KiB vmemmap can be freed for a 64.0 KiB page
[    1.167658] ACPI: Interpreter disabled.
[    1.178453] iommu: Default domain type: Translated 
[    1.180505] iommu: DMA domain TLB invalidation policy: strict mode 
[    1.183295] pps_core: LinuxPPS API ver. 1 registered
[    1.184743] pps_core: Software ver. 5.3.6 - Copyright 2005-2007 Rodolfo Giometti <giometti@linux.it>
[    1.185237] PTP clock support registered
[    1.186266] EDAC MC: Ver: 3.0.0
[    1.232047] NetLabel: Initializing
[    1.241342] NetLabel:  domain hash size = 128
[    1.242150] NetLabel:  protocols = UNLABELED CIPSOv4 CALIPSO
[    1.244237] NetLabel:  unlabeled traffic allowed by default
[    1.246723] vgaarb: loaded
[    1.256114] clocksource: Switched to clocksource arch_sys_counter
[    1.268931] VFS: Disk quotas dquot_6.6.0
[    1.272317] VFS: Dquot-cache hash table entries: 512 (order 0, 4096 bytes)
[    1.289004] AppArmor: AppArmor Filesystem Enabled
[    1.290771] pnp: PnP ACPI: disabled
[    1.458673] NET: Registered PF_INET protocol family
[    1.468098] IP idents hash table entries: 16384 (order: 5, 131072 bytes, linear)
[    1.486685] tcp_listen_portaddr_hash hash table entries: 512 (order: 1, 8192 bytes, linear)
[    1.496838] Table-perturb hash table entries: 65536 (order: 6, 262144 bytes, linear)
[    1.498781] TCP established hash table entries: 8192 (order: 4, 65536 bytes, linear)
[    1.512891] TCP bind hash table entries: 8192 (order: 6, 262144 bytes, linear)
[    1.514785] TCP: Hash tables configured (established 8192 bind 8192)
[    1.520872] MPTCP token hash table entries: 1024 (order: 3, 24576 bytes, linear)
[    1.523768] UDP hash table entries: 512 (order: 2, 16384 bytes, linear)
[    1.524353] UDP-Lite hash table entries: 512 (order: 2, 16384 bytes, linear)
[    1.528168] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    1.532608] NET: Registered PF_XDP protocol family
[    1.533675] PCI: CLS 0 bytes, default 64
[    1.546322] hw perfevents: enabled with armv8_pmuv3 PMU driver, 7 counters available
[    1.549456] Trying to unpack rootfs image as initramfs...
[    1.554010] kvm [1]: IPA Size Limit: 48 bits
[    1.555409] kvm [1]: GICv3: no GICV resource entry
[    1.556744] kvm [1]: disabling GICv2 emulation
[    1.558899] kvm [1]: GIC system register CPU interface enabled
[    1.561935] kvm [1]: vgic interrupt IRQ9
[    1.564991] kvm [1]: VHE mode initialized successfully
[    1.585837] Initialise system trusted keyrings
[    1.597870] Key type blacklist registered
[    1.604519] workingset: timestamp_bits=42 max_order=18 bucket_order=0
[    1.719880] Freeing initrd memory: 3564K
[    1.754601] zbud: loaded
[    1.762007] integrity: Platform Keyring initialized
[    1.762914] integrity: Machine keyring initialized
[    1.763046] Key type asymmetric registered
[    1.763234] Asymmetric key parser 'x509' registered
[    1.852172] alg: self-tests for CTR-KDF (hmac(sha256)) passed
[    1.857002] Block layer SCSI generic (bsg) driver version 0.4 loaded (major 247)
[    1.860449] io scheduler mq-deadline registered
[    1.931080] shpchp: Standard Hot Plug PCI Controller Driver version: 0.4
[    1.940419] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    1.944068] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    1.946659] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    1.947082] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    1.948585] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    1.952339] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    1.956922] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    1.960191] pci_bus 0000:00: root bus resource [bus 00-ff]
[    1.960887] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    1.961186] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    1.962023] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    1.965736] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000
[    2.087566] Serial: 8250/16550 driver, 4 ports, IRQ sharing enabled
[    2.113678] Serial: AMBA driver
[    2.114142] SuperH (H)SCI(F) driver initialized
[    2.118114] msm_serial: driver initialized
[    2.156500] mousedev: PS/2 mouse device common for all mice
[    2.170186] rtc-pl031 9010000.pl031: registered as rtc0
[    2.172557] rtc-pl031 9010000.pl031: setting system clock to 2026-11-22T11:04:56 UTC (1795345496)
[    2.194062] ledtrig-cpu: registered to indicate activity on CPUs
[    2.210711] SMCCC: SOC_ID: ARCH_SOC_ID not implemented, skipping ....
[    2.425321] NET: Registered PF_INET6 protocol family
[    2.600837] Segment Routing with IPv6
[    2.602097] In-situ OAM (IOAM) with IPv6
[    2.605305] mip6: Mobile IPv6
[    2.613022] NET: Registered PF_PACKET protocol family
[    2.624216] mpls_gso: MPLS GSO support
[    2.646531] registered taskstats version 1
[    2.649141] Loading compiled-in X.509 certificates
[    3.106606] Loaded X.509 cert 'Build time autogenerated kernel key: 195e419e14f13894a1bd34518d69c7c3ff048321'
[    3.185213] zswap: loaded using pool lzo/zbud
[    3.246571] Key type .fscrypt registered
[    3.246840] Key type fscrypt-provisioning registered
[    3.410306] Key type encrypted registered
[    3.426753] AppArmor: AppArmor sha1 policy hashing enabled
[    3.439799] ima: No TPM chip found, activating TPM-bypass!
[    3.442100] ima: Allocated hash algorithm: sha256
[    3.453553] ima: No architecture policies found
[    3.455089] evm: Initialising EVM extended attributes:
[    3.455342] evm: security.selinux
[    3.456439] evm: security.SMACK64 (disabled)
[    3.456633] evm: security.SMACK64EXEC (disabled)
[    3.456799] evm: security.SMACK64TRANSMUTE (disabled)
[    3.456967] evm: security.SMACK64MMAP (disabled)
[    3.457131] evm: security.apparmor
[    3.457259] evm: security.ima
[    3.457366] evm: security.capability
[    3.457568] evm: HMAC attrs: 0x1
[    4.298449] clk: Disabling unused clocks
[    4.306862] uart-pl011 9000000.pl011: no DMA platform data
[    4.807346] Freeing unused kernel memory: 6464K
[    4.950488] Checked W+X mappings: passed, no W+X pages found
[    4.951336] Run /init as init process
HOST-INIT: start Linux 6.1.0-56-arm64 aarch64
crw-------    1 0        0          10, 232 Jan  1  1970 /dev/kvm
[    7.158035] kvm: exiting hardware virtualization
[    7.174601] reboot: Restarting system
ERROR:   QEMU System Reset: with GPIO.
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
[    0.000000] Kernel command line: earlycon console=ttyAMA0 ltact=reboot
[    0.000000] Unknown kernel command line parameters "ltact=reboot", will be passed to user space.
[    0.000000] Dentry cache hash table entries: 131072 (order: 8, 1048576 bytes, linear)
[    0.000000] Inode-cache hash table entries: 65536 (order: 7, 524288 bytes, linear)
[    0.000000] mem auto-init: stack:all(zero), heap alloc:on, heap free:off
[    0.000000] Memory: 131060K/1048576K available (13248K kernel code, 2806K rwdata, 9524K rodata, 6464K init, 627K bss, 56760K reserved, 65536K cma-reserved)
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
[    0.000158] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.104848] Console: colour dummy device 80x25
[    0.205887] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=250000)
[    0.224790] pid_max: default: 32768 minimum: 301
[    0.240262] LSM: Security Framework initializing
[    0.255876] landlock: Up and running.
[    0.257806] Yama: disabled by default; enable with sysctl kernel.yama.*
[    0.269994] AppArmor: AppArmor initialized
[    0.276601] TOMOYO Linux initialized
[    0.277882] LSM support for eBPF active
[    0.287358] Mount-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.291939] Mountpoint-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.683257] cblist_init_generic: Setting adjustable number of callback queues.
[    0.691863] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    0.693935] cblist_init_generic: Setting adjustable number of callback queues.
[    0.698706] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    0.730978] rcu: Hierarchical SRCU implementation.
[    0.748210] rcu: 	Max phase no-delay instances is 1000.
[    0.793462] Platform MSI: its@8080000 domain created
[    0.804314] PCI/MSI: /intc@8000000/its@8080000 domain created
[    0.805513] fsl-mc MSI: its@8080000 domain created
[    0.812433] EFI services will not be available.
[    0.829674] smp: Bringing up secondary CPUs ...
[    0.902701] Detected PIPT I-cache on CPU1
[    0.909412] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    0.911032] GICv3: CPU1: using allocated LPI pending table @0x00000000405d0000
[    0.918981] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    0.960707] smp: Brought up 1 node, 2 CPUs
[    0.964806] SMP: Total of 2 processors activated.
[    0.965000] CPU features: detected: Branch Target Identification
[    0.965142] CPU features: detected: 32-bit EL0 Support
[    0.965249] CPU features: detected: 32-bit EL1 Support
[    0.965340] CPU features: detected: ARMv8.4 Translation Table Level
[    0.965467] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    0.965645] CPU features: detected: Common not Private translations
[    0.965838] CPU features: detected: CRC32 instructions
[    0.965989] CPU features: detected: Data cache clean to Point of Deep Persistence
[    0.966191] CPU features: detected: Data cache clean to Point of Persistence
[    0.966381] CPU features: detected: E0PD
[    0.966644] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    0.966864] CPU features: detected: RCpc load-acquire (LDAPR)
[    0.967036] CPU features: detected: LSE atomic instructions
[    0.967204] CPU features: detected: Privileged Access Never
[    0.967359] CPU features: detected: RAS Extension Support
[    0.967774] CPU features: detected: Random Number Generator
[    0.972927] CPU features: detected: Speculation barrier (SB)
[    0.973388] CPU features: detected: Stage-2 Force Write-Back
[    0.973540] CPU features: detected: TLB range maintenance instructions
[    0.973845] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    1.059940] CPU: All CPU(s) started at EL2
[    1.074520] alternatives: applying system-wide alternatives
[    1.361819] node 0 deferred pages initialised in 40ms
[    1.440644] devtmpfs: initialized
[    1.525063] Registered cp15_barrier emulation handler
[    1.528309] Registered setend emulation handler
[    1.534709] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 7645041785100000 ns
[    1.541457] futex hash table entries: 512 (order: 3, 32768 bytes, linear)
[    1.596674] pinctrl core: initialized pinctrl subsystem
[    1.651228] DMI not present or invalid.
[    1.709509] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    1.787014] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    1.798168] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA pool for atomic allocations
[    1.799149] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA32 pool for atomic allocations
[    1.804317] audit: initializing netlink subsys (disabled)
[    1.828529] audit: type=2000 audit(0.640:1): state=initialized audit_enabled=0 res=1
[    1.858336] thermal_sys: Registered thermal governor 'fair_share'
[    1.858498] thermal_sys: Registered thermal governor 'bang_bang'
[    1.864904] thermal_sys: Registered thermal governor 'step_wise'
[    1.865108] thermal_sys: Registered thermal governor 'user_space'
[    1.865257] thermal_sys: Registered thermal governor 'power_allocator'
[    1.866354] cpuidle: using governor ladder
[    1.866916] cpuidle: using governor menu
[    1.873625] hw-breakpoint: found 6 breakpoint and 4 watchpoint registers.
[    1.884420] ASID allocator initialised with 65536 entries
[    1.900480] Serial: AMBA PL011 UART driver
[    2.054911] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    2.057884] printk: console [ttyAMA0] enabled
[    2.057884] printk: console [ttyAMA0] enabled
[    2.058620] printk: bootconsole [pl11] disabled
[    2.058620] printk: bootconsole [pl11] disabled
[    2.097854] KASLR enabled
[    2.209954] HugeTLB: registered 1.00 GiB page size, pre-allocated 0 pages
[    2.211644] HugeTLB: 0 KiB vmemmap can be freed for a 1.00 GiB page
[    2.211893] HugeTLB: registered 32.0 MiB page size, pre-allocated 0 pages
[    2.212097] HugeTLB: 0 KiB vmemmap can be freed for a 32.0 MiB page
[    2.212309] HugeTLB: registered 2.00 MiB page size, pre-allocated 0 pages
[    2.215891] HugeTLB: 0 KiB vmemmap can be freed for a 2.00 MiB page
[    2.216108] HugeTLB: registered 64.0 KiB page size, pre-allocated 0 pages
[    2.216297] HugeTLB: 0 KiB vmemmap can be freed for a 64.0 KiB page
[    2.279118] ACPI: Interpreter disabled.
[    2.291734] iommu: Default domain type: Translated 
[    2.292045] iommu: DMA domain TLB invalidation policy: strict mode 
[    2.294613] pps_core: LinuxPPS API ver. 1 registered
[    2.295090] pps_core: Software ver. 5.3.6 - Copyright 2005-2007 Rodolfo Giometti <giometti@linux.it>
[    2.295516] PTP clock support registered
[    2.296163] EDAC MC: Ver: 3.0.0
[    2.342179] NetLabel: Initializing
[    2.342450] NetLabel:  domain hash size = 128
[    2.342596] NetLabel:  protocols = UNLABELED CIPSOv4 CALIPSO
[    2.353690] NetLabel:  unlabeled traffic allowed by default
[    2.355869] vgaarb: loaded
[    2.387872] clocksource: Switched to clocksource arch_sys_counter
[    2.402380] VFS: Disk quotas dquot_6.6.0
[    2.402954] VFS: Dquot-cache hash table entries: 512 (order 0, 4096 bytes)
[    2.433100] AppArmor: AppArmor Filesystem Enabled
[    2.434102] pnp: PnP ACPI: disabled
[    2.589346] NET: Registered PF_INET protocol family
[    2.596892] IP idents hash table entries: 16384 (order: 5, 131072 bytes, linear)
[    2.623345] tcp_listen_portaddr_hash hash table entries: 512 (order: 1, 8192 bytes, linear)
[    2.636373] Table-perturb hash table entries: 65536 (order: 6, 262144 bytes, linear)
[    2.637776] TCP established hash table entries: 8192 (order: 4, 65536 bytes, linear)
[    2.638622] TCP bind hash table entries: 8192 (order: 6, 262144 bytes, linear)
[    2.639173] TCP: Hash tables configured (established 8192 bind 8192)
[    2.646991] MPTCP token hash table entries: 1024 (order: 3, 24576 bytes, linear)
[    2.652320] UDP hash table entries: 512 (order: 2, 16384 bytes, linear)
[    2.652929] UDP-Lite hash table entries: 512 (order: 2, 16384 bytes, linear)
[    2.660321] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    2.661281] NET: Registered PF_XDP protocol family
[    2.661750] PCI: CLS 0 bytes, default 64
[    2.705020] hw perfevents: enabled with armv8_pmuv3 PMU driver, 7 counters available
[    2.709964] Trying to unpack rootfs image as initramfs...
[    2.714014] kvm [1]: IPA Size Limit: 48 bits
[    2.720379] kvm [1]: GICv3: no GICV resource entry
[    2.720836] kvm [1]: disabling GICv2 emulation
[    2.752527] kvm [1]: GIC system register CPU interface enabled
[    2.780246] kvm [1]: vgic interrupt IRQ9
[    2.820714] kvm [1]: VHE mode initialized successfully
[    3.479054] Freeing initrd memory: 3564K
[    3.679379] Initialise system trusted keyrings
[    3.687317] Key type blacklist registered
[    3.733336] workingset: timestamp_bits=42 max_order=18 bucket_order=0
[    3.921562] zbud: loaded
[    3.972873] integrity: Platform Keyring initialized
[    3.973770] integrity: Machine keyring initialized
[    3.974018] Key type asymmetric registered
[    3.974335] Asymmetric key parser 'x509' registered
[    4.198798] alg: self-tests for CTR-KDF (hmac(sha256)) passed
[    4.200028] Block layer SCSI generic (bsg) driver version 0.4 loaded (major 247)
[    4.206025] io scheduler mq-deadline registered
[    4.271802] shpchp: Standard Hot Plug PCI Controller Driver version: 0.4
[    4.275388] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    4.283724] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    4.285207] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    4.285483] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    4.286189] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    4.286924] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    4.289613] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    4.290057] pci_bus 0000:00: root bus resource [bus 00-ff]
[    4.290263] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    4.290427] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    4.290566] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    4.292936] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000
[    4.358584] Serial: 8250/16550 driver, 4 ports, IRQ sharing enabled
[    4.382090] Serial: AMBA driver
[    4.382587] SuperH (H)SCI(F) driver initialized
[    4.386567] msm_serial: driver initialized
[    4.408357] mousedev: PS/2 mouse device common for all mice
[    4.420617] rtc-pl031 9010000.pl031: registered as rtc0
[    4.421682] rtc-pl031 9010000.pl031: setting system clock to 2026-11-22T11:05:10 UTC (1795345510)
[    4.432813] ledtrig-cpu: registered to indicate activity on CPUs
[    4.435880] SMCCC: SOC_ID: ARCH_SOC_ID not implemented, skipping ....
[    4.658429] NET: Registered PF_INET6 protocol family
[    4.877554] Segment Routing with IPv6
[    4.888852] In-situ OAM (IOAM) with IPv6
[    4.889749] mip6: Mobile IPv6
[    4.890138] NET: Registered PF_PACKET protocol family
[    4.904236] mpls_gso: MPLS GSO support
[    4.918434] registered taskstats version 1
[    4.926811] Loading compiled-in X.509 certificates
[    5.659318] Loaded X.509 cert 'Build time autogenerated kernel key: 195e419e14f13894a1bd34518d69c7c3ff048321'
[    5.684933] zswap: loaded using pool lzo/zbud
[    5.702066] Key type .fscrypt registered
[    5.702799] Key type fscrypt-provisioning registered
[    6.036626] Key type encrypted registered
[    6.037082] AppArmor: AppArmor sha1 policy hashing enabled
[    6.038525] ima: No TPM chip found, activating TPM-bypass!
[    6.038808] ima: Allocated hash algorithm: sha256
[    6.051012] ima: No architecture policies found
[    6.064792] evm: Initialising EVM extended attributes:
[    6.066066] evm: security.selinux
[    6.066223] evm: security.SMACK64 (disabled)
[    6.066335] evm: security.SMACK64EXEC (disabled)
[    6.066450] evm: security.SMACK64TRANSMUTE (disabled)
[    6.066570] evm: security.SMACK64MMAP (disabled)
[    6.066684] evm: security.apparmor
[    6.066776] evm: security.ima
[    6.066857] evm: security.capability
[    6.066967] evm: HMAC attrs: 0x1
