status: pass
class: none
reached: host-poweroff
note: as 200, quieter machine
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=4k host_pa=48 host_va=48 host_load_addr=0x60000000 guest_page_size=4k guest_pa=48 guest_va=48 guest_load_addr=low
result: exited 0
verdict-status: pass
verdict-class: none
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
[    0.000121] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.118826] Console: colour dummy device 80x25
[    0.173832] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=250000)
[    0.187664] pid_max: default: 32768 minimum: 301
[    0.196824] LSM: Security Framework initializing
[    0.209715] landlock: Up and running.
[    0.235451] Yama: disabled by default; enable with sysctl kernel.yama.*
[    0.260182] AppArmor: AppArmor initialized
[    0.264948] TOMOYO Linux initialized
[    0.266075] LSM support for eBPF active
[    0.271059] Mount-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.273970] Mountpoint-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.370934] cblist_init_generic: Setting adjustable number of callback queues.
[    0.372150] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    0.373112] cblist_init_generic: Setting adjustable number of callback queues.
[    0.373311] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    0.376940] rcu: Hierarchical SRCU implementation.
[    0.379701] rcu: 	Max phase no-delay instances is 1000.
[    0.394826] Platform MSI: its@8080000 domain created
[    0.398463] PCI/MSI: /intc@8000000/its@8080000 domain created
[    0.400812] fsl-mc MSI: its@8080000 domain created
[    0.403591] EFI services will not be available.
[    0.411641] smp: Bringing up secondary CPUs ...
[    0.434566] Detected PIPT I-cache on CPU1
[    0.452487] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    0.454037] GICv3: CPU1: using allocated LPI pending table @0x00000000405d0000
[    0.470261] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    0.491035] smp: Brought up 1 node, 2 CPUs
[    0.492167] SMP: Total of 2 processors activated.
[    0.492622] CPU features: detected: Branch Target Identification
[    0.493502] CPU features: detected: 32-bit EL0 Support
[    0.494183] CPU features: detected: 32-bit EL1 Support
[    0.494340] CPU features: detected: ARMv8.4 Translation Table Level
[    0.494536] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    0.495771] CPU features: detected: Common not Private translations
[    0.496122] CPU features: detected: CRC32 instructions
[    0.496261] CPU features: detected: Data cache clean to Point of Deep Persistence
[    0.496440] CPU features: detected: Data cache clean to Point of Persistence
[    0.496610] CPU features: detected: E0PD
[    0.496809] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    0.496986] CPU features: detected: RCpc load-acquire (LDAPR)
[    0.497200] CPU features: detected: LSE atomic instructions
[    0.497346] CPU features: detected: Privileged Access Never
[    0.497489] CPU features: detected: RAS Extension Support
[    0.497625] CPU features: detected: Random Number Generator
[    0.497764] CPU features: detected: Speculation barrier (SB)
[    0.497905] CPU features: detected: Stage-2 Force Write-Back
[    0.498048] CPU features: detected: TLB range maintenance instructions
[    0.498278] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    0.556195] CPU: All CPU(s) started at EL2
[    0.562508] alternatives: applying system-wide alternatives
[    0.969196] node 0 deferred pages initialised in 176ms
[    1.035810] devtmpfs: initialized
[    1.096805] Registered cp15_barrier emulation handler
[    1.097243] Registered setend emulation handler
[    1.101447] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 7645041785100000 ns
[    1.102291] futex hash table entries: 512 (order: 3, 32768 bytes, linear)
[    1.132316] pinctrl core: initialized pinctrl subsystem
[    1.180804] DMI not present or invalid.
[    1.229654] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    1.270929] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    1.272627] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA pool for atomic allocations
[    1.274043] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA32 pool for atomic allocations
[    1.274969] audit: initializing netlink subsys (disabled)
[    1.304358] audit: type=2000 audit(0.776:1): state=initialized audit_enabled=0 res=1
[    1.311368] thermal_sys: Registered thermal governor 'fair_share'
[    1.311544] thermal_sys: Registered thermal governor 'bang_bang'
[    1.312069] thermal_sys: Registered thermal governor 'step_wise'
[    1.312271] thermal_sys: Registered thermal governor 'user_space'
[    1.312458] thermal_sys: Registered thermal governor 'power_allocator'
[    1.313508] cpuidle: using governor ladder
[    1.314268] cpuidle: using governor menu
[    1.316776] hw-breakpoint: found 6 breakpoint and 4 watchpoint registers.
[    1.318470] ASID allocator initialised with 65536 entries
[    1.323955] Serial: AMBA PL011 UART driver
[    1.386012] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    1.388968] printk: console [ttyAMA0] enabled
[    1.388968] printk: console [ttyAMA0] enabled
[    1.389913] printk: bootconsole [pl11] disabled
[    1.389913] printk: bootconsole [pl11] disabled
[    1.424467] KASLR enabled
[    1.512489] HugeTLB: registered 1.00 GiB page size, pre-allocated 0 pages
[    1.512794] HugeTLB: 0 KiB vmemmap can be freed for a 1.00 GiB page
[    1.512944] HugeTLB: registered 32.0 MiB page size, pre-allocated 0 pages
[    1.513067] HugeTLB: 0 KiB vmemmap can be freed for a 32.0 MiB page
[    1.513182] HugeTLB: registered 2.00 MiB page size, pre-allocated 0 pages
[    1.513299] HugeTLB: 0 KiB vmemmap can be freed for a 2.00 MiB page
[    1.513413] HugeTLB: registered 64.0 KiB page size, pre-allocated 0 pages
[    1.513532] HugeTLB: 0 KiB vmemmap can be freed for a 64.0 KiB page
[    1.557377] ACPI: Interpreter disabled.
[    1.565175] iommu: Default domain type: Translated 
[    1.565460] iommu: DMA domain TLB invalidation policy: strict mode 
[    1.567987] pps_core: LinuxPPS API ver. 1 registered
[    1.568168] pps_core: Software ver. 5.3.6 - Copyright 2005-2007 Rodolfo Giometti <giometti@linux.it>
[    1.568658] PTP clock support registered
[    1.569403] EDAC MC: Ver: 3.0.0
[    1.622971] NetLabel: Initializing
[    1.623196] NetLabel:  domain hash size = 128
[    1.623296] NetLabel:  protocols = UNLABELED CIPSOv4 CALIPSO
[    1.625113] NetLabel:  unlabeled traffic allowed by default
[    1.626337] vgaarb: loaded
[    1.655391] clocksource: Switched to clocksource arch_sys_counter
[    1.664265] VFS: Disk quotas dquot_6.6.0
[    1.664691] VFS: Dquot-cache hash table entries: 512 (order 0, 4096 bytes)
[    1.699227] AppArmor: AppArmor Filesystem Enabled
[    1.700098] pnp: PnP ACPI: disabled
[    1.809820] NET: Registered PF_INET protocol family
[    1.817238] IP idents hash table entries: 16384 (order: 5, 131072 bytes, linear)
[    1.842341] tcp_listen_portaddr_hash hash table entries: 512 (order: 1, 8192 bytes, linear)
[    1.842980] Table-perturb hash table entries: 65536 (order: 6, 262144 bytes, linear)
[    1.848909] TCP established hash table entries: 8192 (order: 4, 65536 bytes, linear)
[    1.849672] TCP bind hash table entries: 8192 (order: 6, 262144 bytes, linear)
[    1.850222] TCP: Hash tables configured (established 8192 bind 8192)
[    1.886689] MPTCP token hash table entries: 1024 (order: 3, 24576 bytes, linear)
[    1.892128] UDP hash table entries: 512 (order: 2, 16384 bytes, linear)
[    1.892731] UDP-Lite hash table entries: 512 (order: 2, 16384 bytes, linear)
[    1.900074] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    1.901033] NET: Registered PF_XDP protocol family
[    1.901707] PCI: CLS 0 bytes, default 64
[    1.960477] hw perfevents: enabled with armv8_pmuv3 PMU driver, 7 counters available
[    1.969847] kvm [1]: IPA Size Limit: 48 bits
[    1.975809] kvm [1]: GICv3: no GICV resource entry
[    1.976195] kvm [1]: disabling GICv2 emulation
[    1.985580] Trying to unpack rootfs image as initramfs...
[    1.987362] kvm [1]: GIC system register CPU interface enabled
[    1.995476] kvm [1]: vgic interrupt IRQ9
[    2.027404] kvm [1]: VHE mode initialized successfully
[    2.303603] Initialise system trusted keyrings
[    2.317255] Key type blacklist registered
[    2.324249] workingset: timestamp_bits=42 max_order=18 bucket_order=0
[    2.362841] zbud: loaded
[    2.412192] integrity: Platform Keyring initialized
[    2.413100] integrity: Machine keyring initialized
[    2.413369] Key type asymmetric registered
[    2.413725] Asymmetric key parser 'x509' registered
[    2.781247] Freeing initrd memory: 37556K
[    2.867638] alg: self-tests for CTR-KDF (hmac(sha256)) passed
[    2.868482] Block layer SCSI generic (bsg) driver version 0.4 loaded (major 247)
[    2.869840] io scheduler mq-deadline registered
[    2.909314] shpchp: Standard Hot Plug PCI Controller Driver version: 0.4
[    2.911280] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    2.912748] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    2.913421] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    2.913659] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    2.914309] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    2.914972] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    2.917594] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    2.918013] pci_bus 0000:00: root bus resource [bus 00-ff]
[    2.918204] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    2.918364] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    2.918497] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    2.920835] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000
[    2.989475] Serial: 8250/16550 driver, 4 ports, IRQ sharing enabled
[    3.001014] Serial: AMBA driver
[    3.001269] SuperH (H)SCI(F) driver initialized
[    3.002719] msm_serial: driver initialized
[    3.027408] mousedev: PS/2 mouse device common for all mice
[    3.035327] rtc-pl031 9010000.pl031: registered as rtc0
[    3.040180] rtc-pl031 9010000.pl031: setting system clock to 2026-11-22T12:04:49 UTC (1795349089)
[    3.049102] ledtrig-cpu: registered to indicate activity on CPUs
[    3.051890] SMCCC: SOC_ID: ARCH_SOC_ID not implemented, skipping ....
[    3.157663] NET: Registered PF_INET6 protocol family
[    3.227816] Segment Routing with IPv6
[    3.228354] In-situ OAM (IOAM) with IPv6
[    3.229378] mip6: Mobile IPv6
[    3.229913] NET: Registered PF_PACKET protocol family
[    3.235865] mpls_gso: MPLS GSO support
[    3.245092] registered taskstats version 1
[    3.246000] Loading compiled-in X.509 certificates
[    3.387290] Loaded X.509 cert 'Build time autogenerated kernel key: 195e419e14f13894a1bd34518d69c7c3ff048321'
[    3.405379] zswap: loaded using pool lzo/zbud
[    3.416236] Key type .fscrypt registered
[    3.416492] Key type fscrypt-provisioning registered
[    3.502780] Key type encrypted registered
[    3.503074] AppArmor: AppArmor sha1 policy hashing enabled
[    3.504320] ima: No TPM chip found, activating TPM-bypass!
[    3.504557] ima: Allocated hash algorithm: sha256
[    3.506298] ima: No architecture policies found
[    3.507019] evm: Initialising EVM extended attributes:
[    3.507243] evm: security.selinux
[    3.507346] evm: security.SMACK64 (disabled)
[    3.507429] evm: security.SMACK64EXEC (disabled)
[    3.507860] evm: security.SMACK64TRANSMUTE (disabled)
[    3.507967] evm: security.SMACK64MMAP (disabled)
[    3.508054] evm: security.apparmor
[    3.508124] evm: security.ima
[    3.508185] evm: security.capability
[    3.508272] evm: HMAC attrs: 0x1
[    4.273613] clk: Disabling unused clocks
[    4.282020] uart-pl011 9000000.pl011: no DMA platform data
[    4.605130] Freeing unused kernel memory: 6464K
[    4.817727] Checked W+X mappings: passed, no W+X pages found
[    4.819378] Run /init as init process
HOST-INIT: start Linux 6.1.0-56-arm64 aarch64
crw-------    1 0        0          10, 232 Jan  1  1970 /dev/kvm
HOST-INIT: launching guest: lkvm run -k /vm/Image -i /vm/initrd -m 256M -c 1 --name guest --console serial -p 'earlycon console=ttyS0' 
HOST-INIT: lkvm exited rc=0
HOST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

host# [6npoweroff -f
[   48.042630] kvm: exiting hardware virtualization
[   48.048698] reboot: Power down
ERROR:   QEMU System Power off: with GPIO.
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
[    0.000000] Kernel command line:  console=ttyS0 root=/dev/vda rw  earlycon console=ttyS0
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
[    0.000089] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.181665] arm-pv: using stolen time PV
[    0.345207] Console: colour dummy device 80x25
[    0.479838] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=250000)
[    0.735307] pid_max: default: 32768 minimum: 301
[    0.858629] LSM: Security Framework initializing
[    0.968295] landlock: Up and running.
[    1.095437] Yama: disabled by default; enable with sysctl kernel.yama.*
[    1.328545] AppArmor: AppArmor initialized
[    1.459899] TOMOYO Linux initialized
[    1.576220] LSM support for eBPF active
[    1.716728] Mount-cache hash table entries: 512 (order: 0, 4096 bytes, linear)
[    1.977895] Mountpoint-cache hash table entries: 512 (order: 0, 4096 bytes, linear)
[    2.483262] cblist_init_generic: Setting adjustable number of callback queues.
[    2.731284] cblist_init_generic: Setting shift to 0 and lim to 1 rcu_task_cpu_ids=1.
[    2.961385] cblist_init_generic: Setting adjustable number of callback queues.
[    3.176542] cblist_init_generic: Setting shift to 0 and lim to 1 rcu_task_cpu_ids=1.
[    3.345731] rcu: Hierarchical SRCU implementation.
[    3.433358] rcu: 	Max phase no-delay instances is 1000.
[    3.632818] Platform MSI: msic domain created
[    3.722909] PCI/MSI: /intc/msic domain created
[    3.837790] fsl-mc MSI: msic domain created
[    3.953496] EFI services will not be available.
[    4.093675] smp: Bringing up secondary CPUs ...
[    4.227656] smp: Brought up 1 node, 1 CPU
[    4.330974] SMP: Total of 1 processors activated.
[    4.412138] CPU features: detected: Branch Target Identification
[    4.569031] CPU features: detected: 32-bit EL0 Support
[    4.664727] CPU features: detected: 32-bit EL1 Support
[    4.799605] CPU features: detected: ARMv8.4 Translation Table Level
[    4.924786] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    5.016243] CPU features: detected: Common not Private translations
[    5.109164] CPU features: detected: CRC32 instructions
[    5.162299] CPU features: detected: Data cache clean to Point of Deep Persistence
[    5.249352] CPU features: detected: Data cache clean to Point of Persistence
[    5.346850] CPU features: detected: E0PD
[    5.384206] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    5.463043] CPU features: detected: RCpc load-acquire (LDAPR)
[    5.522355] CPU features: detected: LSE atomic instructions
[    5.579353] CPU features: detected: Privileged Access Never
[    5.662910] CPU features: detected: RAS Extension Support
[    5.746808] CPU features: detected: Random Number Generator
[    5.833497] CPU features: detected: Speculation barrier (SB)
[    5.903775] CPU features: detected: Stage-2 Force Write-Back
[    5.973873] CPU features: detected: TLB range maintenance instructions
[    6.048622] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    6.155819] CPU: All CPU(s) started at EL1
[    6.224195] alternatives: applying system-wide alternatives
[    6.445937] node 0 deferred pages initialised in 8ms
[    6.587679] devtmpfs: initialized
[    6.660388] Registered cp15_barrier emulation handler
[    6.711624] Registered setend emulation handler
[    6.779844] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 7645041785100000 ns
[    6.901254] futex hash table entries: 256 (order: 2, 16384 bytes, linear)
[    6.986658] pinctrl core: initialized pinctrl subsystem
[    7.084276] DMI not present or invalid.
[    7.189436] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    7.336526] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    7.447607] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA pool for atomic allocations
[    7.543370] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA32 pool for atomic allocations
[    7.640571] audit: initializing netlink subsys (disabled)
[    7.711379] audit: type=2000 audit(0.648:1): state=initialized audit_enabled=0 res=1
[    7.809120] thermal_sys: Registered thermal governor 'fair_share'
[    7.809317] thermal_sys: Registered thermal governor 'bang_bang'
[    7.899600] thermal_sys: Registered thermal governor 'step_wise'
[    7.990951] thermal_sys: Registered thermal governor 'user_space'
[    8.082847] thermal_sys: Registered thermal governor 'power_allocator'
[    8.176472] cpuidle: using governor ladder
[    8.356891] cpuidle: using governor menu
[    8.421800] hw-breakpoint: found 6 breakpoint and 4 watchpoint registers.
[    8.532114] ASID allocator initialised with 65536 entries
[    8.631836] Serial: AMBA PL011 UART driver
[    8.778530] KASLR enabled
[    8.989813] HugeTLB: registered 1.00 GiB page size, pre-allocated 0 pages
[    9.071438] HugeTLB: 0 KiB vmemmap can be freed for a 1.00 GiB page
[    9.160306] HugeTLB: registered 32.0 MiB page size, pre-allocated 0 pages
[    9.260187] HugeTLB: 0 KiB vmemmap can be freed for a 32.0 MiB page
[    9.351078] HugeTLB: registered 2.00 MiB page size, pre-allocated 0 pages
[    9.453243] HugeTLB: 0 KiB vmemmap can be freed for a 2.00 MiB page
[    9.520712] HugeTLB: registered 64.0 KiB page size, pre-allocated 0 pages
[    9.599176] HugeTLB: 0 KiB vmemmap can be freed for a 64.0 KiB page
[    9.828516] ACPI: Interpreter disabled.
[    9.899292] iommu: Default domain type: Translated 
[    9.973343] iommu: DMA domain TLB invalidation policy: strict mode 
[   10.068834] pps_core: LinuxPPS API ver. 1 registered
[   10.145513] pps_core: Software ver. 5.3.6 - Copyright 2005-2007 Rodolfo Giometti <giometti@linux.it>
[   10.280521] PTP clock support registered
[   10.341855] EDAC MC: Ver: 3.0.0
[   10.436954] NetLabel: Initializing
[   10.490293] NetLabel:  domain hash size = 128
[   10.551266] NetLabel:  protocols = UNLABELED CIPSOv4 CALIPSO
[   10.656261] NetLabel:  unlabeled traffic allowed by default
[   10.772532] vgaarb: loaded
[   10.815050] clocksource: Switched to clocksource arch_sys_counter
[   10.941341] VFS: Disk quotas dquot_6.6.0
[   11.092000] VFS: Dquot-cache hash table entries: 512 (order 0, 4096 bytes)
[   11.398669] AppArmor: AppArmor Filesystem Enabled
[   11.563670] pnp: PnP ACPI: disabled
[   11.893450] NET: Registered PF_INET protocol family
[   12.033606] IP idents hash table entries: 4096 (order: 3, 32768 bytes, linear)
[   12.308319] tcp_listen_portaddr_hash hash table entries: 256 (order: 0, 4096 bytes, linear)
[   12.457520] Table-perturb hash table entries: 65536 (order: 6, 262144 bytes, linear)
[   12.592637] TCP established hash table entries: 2048 (order: 2, 16384 bytes, linear)
[   12.712452] TCP bind hash table entries: 2048 (order: 4, 65536 bytes, linear)
[   12.825075] TCP: Hash tables configured (established 2048 bind 2048)
[   12.909005] MPTCP token hash table entries: 256 (order: 1, 6144 bytes, linear)
[   13.005769] UDP hash table entries: 256 (order: 1, 8192 bytes, linear)
[   13.076437] UDP-Lite hash table entries: 256 (order: 1, 8192 bytes, linear)
[   13.172503] NET: Registered PF_UNIX/PF_LOCAL protocol family
[   13.264139] NET: Registered PF_XDP protocol family
[   13.344204] PCI: CLS 0 bytes, default 64
[   13.405326] kvm [1]: HYP mode not available
[   13.476446] Trying to unpack rootfs image as initramfs...
[   13.565306] Initialise system trusted keyrings
[   13.695578] Key type blacklist registered
[   13.761426] Freeing initrd memory: 1800K
[   13.812476] workingset: timestamp_bits=42 max_order=16 bucket_order=0
[   13.940345] zbud: loaded
[   13.977853] integrity: Platform Keyring initialized
[   14.047242] integrity: Machine keyring initialized
[   14.104707] Key type asymmetric registered
[   14.175110] Asymmetric key parser 'x509' registered
[   14.483607] alg: self-tests for CTR-KDF (hmac(sha256)) passed
[   14.649260] Block layer SCSI generic (bsg) driver version 0.4 loaded (major 247)
[   14.937334] io scheduler mq-deadline registered
[   15.310095] shpchp: Standard Hot Plug PCI Controller Driver version: 0.4
[   15.669748] pci-host-generic 40000000.pci: host bridge /pci ranges:
[   15.863905] pci-host-generic 40000000.pci:       IO 0x0000000000..0x000000ffff -> 0x0000000000
[   16.096662] pci-host-generic 40000000.pci:      MEM 0x0050000000..0x007fffffff -> 0x0050000000
[   16.352994] pci-host-generic 40000000.pci: ECAM at [mem 0x40000000-0x4fffffff] for [bus 00]
[   16.512534] pci-host-generic 40000000.pci: PCI host bridge to bus 0000:00
[   16.628660] pci_bus 0000:00: root bus resource [bus 00]
[   16.702980] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[   16.796438] pci_bus 0000:00: root bus resource [mem 0x50000000-0x7fffffff]
[   16.915560] pci 0000:00:00.0: [1af4:1041] type 00 class 0x020000
[   17.027250] pci 0000:00:00.0: BAR 0 [io  0x6200-0x62ff]
[   17.111028] pci 0000:00:00.0: BAR 1 [mem 0x50000000-0x500000ff]
[   17.220008] pci 0000:00:00.0: BAR 2 [mem 0x50000400-0x500007ff]
[   17.413019] pci 0000:00:00.0: BAR 2 [mem 0x50000000-0x500003ff]: assigned
[   17.520898] pci 0000:00:00.0: BAR 0 [io  0x1000-0x10ff]: assigned
[   17.625161] pci 0000:00:00.0: BAR 1 [mem 0x50000400-0x500004ff]: assigned
[   17.792611] Serial: 8250/16550 driver, 4 ports, IRQ sharing enabled
[   17.933465] printk: console [ttyS0] disabled
[   17.996922] 1000000.U6_16550A: ttyS0 at MMIO 0x1000000 (irq = 13, base_baud = 115200) is a 16550A
[   18.103205] printk: console [ttyS0] enabled
[   18.103205] printk: console [ttyS0] enabled
[   18.194990] printk: bootconsole [ns16550a0] disabled
[   18.194990] printk: bootconsole [ns16550a0] disabled
[   18.355962] 1001000.U6_16550A: ttyS1 at MMIO 0x1001000 (irq = 14, base_baud = 115200) is a 16550A
[   18.503897] 1002000.U6_16550A: ttyS2 at MMIO 0x1002000 (irq = 15, base_baud = 115200) is a 16550A
[   18.756589] 1003000.U6_16550A: ttyS3 at MMIO 0x1003000 (irq = 16, base_baud = 115200) is a 16550A
[   18.988482] Serial: AMBA driver
[   19.092949] SuperH (H)SCI(F) driver initialized
[   19.243041] msm_serial: driver initialized
[   19.367221] mousedev: PS/2 mouse device common for all mice
[   19.547269] ledtrig-cpu: registered to indicate activity on CPUs
[   20.064126] NET: Registered PF_INET6 protocol family
[   20.307878] Segment Routing with IPv6
[   20.425381] In-situ OAM (IOAM) with IPv6
[   20.557345] mip6: Mobile IPv6
[   20.655736] NET: Registered PF_PACKET protocol family
[   20.797124] mpls_gso: MPLS GSO support
[   20.909861] registered taskstats version 1
[   21.044915] Loading compiled-in X.509 certificates
[   21.520794] Loaded X.509 cert 'Build time autogenerated kernel key: 195e419e14f13894a1bd34518d69c7c3ff048321'
[   21.835945] zswap: loaded using pool lzo/zbud
[   22.031376] Key type .fscrypt registered
[   22.369305] Key type fscrypt-provisioning registered
[   22.652538] Key type encrypted registered
[   22.864648] AppArmor: AppArmor sha1 policy hashing enabled
[   23.061204] ima: No TPM chip found, activating TPM-bypass!
[   23.180786] ima: Allocated hash algorithm: sha256
[   23.379063] ima: No architecture policies found
[   23.512072] evm: Initialising EVM extended attributes:
[   23.661041] evm: security.selinux
[   23.879177] evm: security.SMACK64 (disabled)
[   23.924999] evm: security.SMACK64EXEC (disabled)
[   23.984680] evm: security.SMACK64TRANSMUTE (disabled)
[   24.077283] evm: security.SMACK64MMAP (disabled)
[   24.145181] evm: security.apparmor
[   24.193526] evm: security.ima
[   24.245606] evm: security.capability
[   24.298622] evm: HMAC attrs: 0x1
[   25.671926] clk: Disabling unused clocks
[   26.355980] Freeing unused kernel memory: 6464K
[   26.416192] Checked W+X mappings: passed, no W+X pages found
[   26.492055] Run /init as init process
GUEST-INIT: start Linux 6.1.0-56-arm64 aarch64 page=
GUEST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

guest# [6nuname -a
Linux (none) 6.1.0-56-arm64 #1 SMP Debian 6.1.192-2 (2026-11-16) aarch64 GNU/Linux
guest# [6npoweroff -f
[   30.459915] reboot: Power down
  Warning: KVM compatibility warning.
	virtio-net device was not detected.
	While you have requested a virtio-net device, the guest kernel did not initialize it.
	Please make sure that the guest kernel was compiled with CONFIG_VIRTIO_NET=y enabled in .config.
  Info: KVM session ended normally.
