status: pass
class: none
reached: host-poweroff
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
[    0.000133] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.264349] Console: colour dummy device 80x25
[    0.342975] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=250000)
[    0.349668] pid_max: default: 32768 minimum: 301
[    0.352462] LSM: Security Framework initializing
[    0.359221] landlock: Up and running.
[    0.359341] Yama: disabled by default; enable with sysctl kernel.yama.*
[    0.395760] AppArmor: AppArmor initialized
[    0.395994] TOMOYO Linux initialized
[    0.396809] LSM support for eBPF active
[    0.415035] Mount-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.415329] Mountpoint-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.790885] cblist_init_generic: Setting adjustable number of callback queues.
[    0.791258] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    0.810006] cblist_init_generic: Setting adjustable number of callback queues.
[    0.810186] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    0.836310] rcu: Hierarchical SRCU implementation.
[    0.836524] rcu: 	Max phase no-delay instances is 1000.
[    1.018038] Platform MSI: its@8080000 domain created
[    1.022374] PCI/MSI: /intc@8000000/its@8080000 domain created
[    1.023456] fsl-mc MSI: its@8080000 domain created
[    1.042914] EFI services will not be available.
[    1.070767] smp: Bringing up secondary CPUs ...
[    1.205743] Detected PIPT I-cache on CPU1
[    1.207469] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    1.235016] GICv3: CPU1: using allocated LPI pending table @0x00000000405d0000
[    1.273267] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    1.378018] smp: Brought up 1 node, 2 CPUs
[    1.390859] SMP: Total of 2 processors activated.
[    1.391177] CPU features: detected: Branch Target Identification
[    1.391431] CPU features: detected: 32-bit EL0 Support
[    1.391624] CPU features: detected: 32-bit EL1 Support
[    1.391785] CPU features: detected: ARMv8.4 Translation Table Level
[    1.392007] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    1.392293] CPU features: detected: Common not Private translations
[    1.392469] CPU features: detected: CRC32 instructions
[    1.393929] CPU features: detected: Data cache clean to Point of Deep Persistence
[    1.403057] CPU features: detected: Data cache clean to Point of Persistence
[    1.403525] CPU features: detected: E0PD
[    1.403782] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    1.403966] CPU features: detected: RCpc load-acquire (LDAPR)
[    1.404116] CPU features: detected: LSE atomic instructions
[    1.404258] CPU features: detected: Privileged Access Never
[    1.404409] CPU features: detected: RAS Extension Support
[    1.404716] CPU features: detected: Random Number Generator
[    1.406222] CPU features: detected: Speculation barrier (SB)
[    1.406395] CPU features: detected: Stage-2 Force Write-Back
[    1.406564] CPU features: detected: TLB range maintenance instructions
[    1.406872] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    1.514841] CPU: All CPU(s) started at EL2
[    1.544652] alternatives: applying system-wide alternatives
[    2.715042] node 0 deferred pages initialised in 84ms
[    2.845298] devtmpfs: initialized
[    3.105447] Registered cp15_barrier emulation handler
[    3.106156] Registered setend emulation handler
[    3.109739] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 7645041785100000 ns
[    3.110601] futex hash table entries: 512 (order: 3, 32768 bytes, linear)
[    3.224111] pinctrl core: initialized pinctrl subsystem
[    3.306250] DMI not present or invalid.
[    3.449802] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    3.530806] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    3.541773] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA pool for atomic allocations
[    3.542732] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA32 pool for atomic allocations
[    3.553560] audit: initializing netlink subsys (disabled)
[    3.577639] audit: type=2000 audit(0.664:1): state=initialized audit_enabled=0 res=1
[    3.641173] thermal_sys: Registered thermal governor 'fair_share'
[    3.641277] thermal_sys: Registered thermal governor 'bang_bang'
[    3.641504] thermal_sys: Registered thermal governor 'step_wise'
[    3.641611] thermal_sys: Registered thermal governor 'user_space'
[    3.641711] thermal_sys: Registered thermal governor 'power_allocator'
[    3.651386] cpuidle: using governor ladder
[    3.651904] cpuidle: using governor menu
[    3.666783] hw-breakpoint: found 6 breakpoint and 4 watchpoint registers.
[    3.678010] ASID allocator initialised with 65536 entries
[    3.687578] Serial: AMBA PL011 UART driver
[    4.179865] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    4.202805] printk: console [ttyAMA0] enabled
[    4.202805] printk: console [ttyAMA0] enabled
[    4.213823] printk: bootconsole [pl11] disabled
[    4.213823] printk: bootconsole [pl11] disabled
[    4.387627] KASLR enabled
[    4.735539] HugeTLB: registered 1.00 GiB page size, pre-allocated 0 pages
[    4.754712] HugeTLB: 0 KiB vmemmap can be freed for a 1.00 GiB page
[    4.754907] HugeTLB: registered 32.0 MiB page size, pre-allocated 0 pages
[    4.755030] HugeTLB: 0 KiB vmemmap can be freed for a 32.0 MiB page
[    4.755143] HugeTLB: registered 2.00 MiB page size, pre-allocated 0 pages
[    4.755301] HugeTLB: 0 KiB vmemmap can be freed for a 2.00 MiB page
[    4.755498] HugeTLB: registered 64.0 KiB page size, pre-allocated 0 pages
[    4.755687] HugeTLB: 0 KiB vmemmap can be freed for a 64.0 KiB page
[    5.241100] ACPI: Interpreter disabled.
[    5.297860] iommu: Default domain type: Translated 
[    5.306049] iommu: DMA domain TLB invalidation policy: strict mode 
[    5.320274] pps_core: LinuxPPS API ver. 1 registered
[    5.339262] pps_core: Software ver. 5.3.6 - Copyright 2005-2007 Rodolfo Giometti <giometti@linux.it>
[    5.339803] PTP clock support registered
[    5.340387] EDAC MC: Ver: 3.0.0
[    5.586831] NetLabel: Initializing
[    5.600306] NetLabel:  domain hash size = 128
[    5.613140] NetLabel:  protocols = UNLABELED CIPSOv4 CALIPSO
[    5.615070] NetLabel:  unlabeled traffic allowed by default
[    5.638234] vgaarb: loaded
[    5.789373] clocksource: Switched to clocksource arch_sys_counter
[    6.815442] VFS: Disk quotas dquot_6.6.0
[    6.821188] VFS: Dquot-cache hash table entries: 512 (order 0, 4096 bytes)
[    6.843570] AppArmor: AppArmor Filesystem Enabled
[    6.845420] pnp: PnP ACPI: disabled
[    6.958956] NET: Registered PF_INET protocol family
[    6.964512] IP idents hash table entries: 16384 (order: 5, 131072 bytes, linear)
[    6.986290] tcp_listen_portaddr_hash hash table entries: 512 (order: 1, 8192 bytes, linear)
[    6.986928] Table-perturb hash table entries: 65536 (order: 6, 262144 bytes, linear)
[    6.987284] TCP established hash table entries: 8192 (order: 4, 65536 bytes, linear)
[    6.999286] TCP bind hash table entries: 8192 (order: 6, 262144 bytes, linear)
[    7.000347] TCP: Hash tables configured (established 8192 bind 8192)
[    7.005217] MPTCP token hash table entries: 1024 (order: 3, 24576 bytes, linear)
[    7.006049] UDP hash table entries: 512 (order: 2, 16384 bytes, linear)
[    7.006568] UDP-Lite hash table entries: 512 (order: 2, 16384 bytes, linear)
[    7.009328] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    7.010124] NET: Registered PF_XDP protocol family
[    7.010531] PCI: CLS 0 bytes, default 64
[    7.030264] Trying to unpack rootfs image as initramfs...
[    7.044396] hw perfevents: enabled with armv8_pmuv3 PMU driver, 7 counters available
[    7.054019] kvm [1]: IPA Size Limit: 48 bits
[    7.060523] kvm [1]: GICv3: no GICV resource entry
[    7.061155] kvm [1]: disabling GICv2 emulation
[    7.067925] kvm [1]: GIC system register CPU interface enabled
[    7.072452] kvm [1]: vgic interrupt IRQ9
[    7.092612] kvm [1]: VHE mode initialized successfully
[    7.130553] Initialise system trusted keyrings
[    7.150954] Key type blacklist registered
[    7.164439] workingset: timestamp_bits=42 max_order=18 bucket_order=0
[    7.326946] zbud: loaded
[    7.364487] integrity: Platform Keyring initialized
[    7.369419] integrity: Machine keyring initialized
[    7.369683] Key type asymmetric registered
[    7.370068] Asymmetric key parser 'x509' registered
[    8.246585] Freeing initrd memory: 37556K
[    8.354467] alg: self-tests for CTR-KDF (hmac(sha256)) passed
[    8.355604] Block layer SCSI generic (bsg) driver version 0.4 loaded (major 247)
[    8.369463] io scheduler mq-deadline registered
[    8.440251] shpchp: Standard Hot Plug PCI Controller Driver version: 0.4
[    8.444183] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    8.446204] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    8.447362] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    8.448062] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    8.449389] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    8.450566] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    8.454549] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    8.455616] pci_bus 0000:00: root bus resource [bus 00-ff]
[    8.456295] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    8.456649] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    8.456904] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    8.460263] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000
[    8.547217] Serial: 8250/16550 driver, 4 ports, IRQ sharing enabled
[    8.591496] Serial: AMBA driver
[    8.592521] SuperH (H)SCI(F) driver initialized
[    8.595493] msm_serial: driver initialized
[    8.625953] mousedev: PS/2 mouse device common for all mice
[    8.662197] rtc-pl031 9010000.pl031: registered as rtc0
[    8.665085] rtc-pl031 9010000.pl031: setting system clock to 2026-11-22T11:40:26 UTC (1795347626)
[    8.690590] ledtrig-cpu: registered to indicate activity on CPUs
[    8.698645] SMCCC: SOC_ID: ARCH_SOC_ID not implemented, skipping ....
[    8.853989] NET: Registered PF_INET6 protocol family
[    8.909221] Segment Routing with IPv6
[    8.909682] In-situ OAM (IOAM) with IPv6
[    8.910450] mip6: Mobile IPv6
[    8.910905] NET: Registered PF_PACKET protocol family
[    8.913530] mpls_gso: MPLS GSO support
[    8.925294] registered taskstats version 1
[    8.926226] Loading compiled-in X.509 certificates
[    9.091553] Loaded X.509 cert 'Build time autogenerated kernel key: 195e419e14f13894a1bd34518d69c7c3ff048321'
[    9.104883] zswap: loaded using pool lzo/zbud
[    9.112804] Key type .fscrypt registered
[    9.113073] Key type fscrypt-provisioning registered
[    9.189713] Key type encrypted registered
[    9.190208] AppArmor: AppArmor sha1 policy hashing enabled
[    9.191609] ima: No TPM chip found, activating TPM-bypass!
[    9.192927] ima: Allocated hash algorithm: sha256
[    9.196759] ima: No architecture policies found
[    9.198157] evm: Initialising EVM extended attributes:
[    9.198456] evm: security.selinux
[    9.198631] evm: security.SMACK64 (disabled)
[    9.198774] evm: security.SMACK64EXEC (disabled)
[    9.198929] evm: security.SMACK64TRANSMUTE (disabled)
[    9.199083] evm: security.SMACK64MMAP (disabled)
[    9.199229] evm: security.apparmor
[    9.199348] evm: security.ima
[    9.199447] evm: security.capability
[    9.199587] evm: HMAC attrs: 0x1
[   10.122105] clk: Disabling unused clocks
[   10.133327] uart-pl011 9000000.pl011: no DMA platform data
[   10.491482] Freeing unused kernel memory: 6464K
[   10.644471] Checked W+X mappings: passed, no W+X pages found
[   10.646104] Run /init as init process
HOST-INIT: start Linux 6.1.0-56-arm64 aarch64
crw-------    1 0        0          10, 232 Jan  1  1970 /dev/kvm
HOST-INIT: launching guest: lkvm run -k /vm/Image -i /vm/initrd -m 256M -c 1 --name guest --console serial -p 'earlycon console=ttyS0' 
[   92.419534] hrtimer: interrupt took 37492528 ns
HOST-INIT: lkvm exited rc=0
HOST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

host# [6npoweroff -f
[  122.462100] kvm: exiting hardware virtualization
[  122.465487] reboot: Power down
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
[    0.000136] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.205560] arm-pv: using stolen time PV
[    0.414660] Console: colour dummy device 80x25
[    0.856852] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=250000)
[    1.213284] pid_max: default: 32768 minimum: 301
[    1.510752] LSM: Security Framework initializing
[    1.604640] landlock: Up and running.
[    1.697791] Yama: disabled by default; enable with sysctl kernel.yama.*
[    1.785677] AppArmor: AppArmor initialized
[    1.821076] TOMOYO Linux initialized
[    1.852003] LSM support for eBPF active
[    1.899368] Mount-cache hash table entries: 512 (order: 0, 4096 bytes, linear)
[    2.013156] Mountpoint-cache hash table entries: 512 (order: 0, 4096 bytes, linear)
[    3.073295] cblist_init_generic: Setting adjustable number of callback queues.
[    3.178937] cblist_init_generic: Setting shift to 0 and lim to 1 rcu_task_cpu_ids=1.
[    3.300512] cblist_init_generic: Setting adjustable number of callback queues.
[    3.383386] cblist_init_generic: Setting shift to 0 and lim to 1 rcu_task_cpu_ids=1.
[    3.479840] rcu: Hierarchical SRCU implementation.
[    3.544711] rcu: 	Max phase no-delay instances is 1000.
[    3.662389] Platform MSI: msic domain created
[    3.717406] PCI/MSI: /intc/msic domain created
[    3.788095] fsl-mc MSI: msic domain created
[    3.847858] EFI services will not be available.
[    3.913846] smp: Bringing up secondary CPUs ...
[    3.966724] smp: Brought up 1 node, 1 CPU
[    4.015521] SMP: Total of 1 processors activated.
[    4.070876] CPU features: detected: Branch Target Identification
[    4.140616] CPU features: detected: 32-bit EL0 Support
[    4.210684] CPU features: detected: 32-bit EL1 Support
[    4.286354] CPU features: detected: ARMv8.4 Translation Table Level
[    4.386683] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    4.524134] CPU features: detected: Common not Private translations
[    4.697025] CPU features: detected: CRC32 instructions
[    5.802569] CPU features: detected: Data cache clean to Point of Deep Persistence
[    7.093610] CPU features: detected: Data cache clean to Point of Persistence
[    7.882664] CPU features: detected: E0PD
[    7.950631] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    8.130153] CPU features: detected: RCpc load-acquire (LDAPR)
[    8.218919] CPU features: detected: LSE atomic instructions
[    8.328711] CPU features: detected: Privileged Access Never
[    8.585866] CPU features: detected: RAS Extension Support
[    8.774840] CPU features: detected: Random Number Generator
[    9.089779] CPU features: detected: Speculation barrier (SB)
[    9.158920] CPU features: detected: Stage-2 Force Write-Back
[    9.221848] CPU features: detected: TLB range maintenance instructions
[    9.326575] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    9.501928] CPU: All CPU(s) started at EL1
[    9.594561] alternatives: applying system-wide alternatives
[    9.844590] node 0 deferred pages initialised in 8ms
[   10.000855] devtmpfs: initialized
[   10.129587] Registered cp15_barrier emulation handler
[   10.238131] Registered setend emulation handler
[   10.402457] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 7645041785100000 ns
[   10.604991] futex hash table entries: 256 (order: 2, 16384 bytes, linear)
[   10.708639] pinctrl core: initialized pinctrl subsystem
[   10.873717] DMI not present or invalid.
[   10.983993] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[   11.170352] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[   11.304293] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA pool for atomic allocations
[   11.470542] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA32 pool for atomic allocations
[   11.678142] audit: initializing netlink subsys (disabled)
[   11.886150] audit: type=2000 audit(0.712:1): state=initialized audit_enabled=0 res=1
[   12.082152] thermal_sys: Registered thermal governor 'fair_share'
[   12.082348] thermal_sys: Registered thermal governor 'bang_bang'
[   12.210343] thermal_sys: Registered thermal governor 'step_wise'
[   12.284925] thermal_sys: Registered thermal governor 'user_space'
[   12.380584] thermal_sys: Registered thermal governor 'power_allocator'
[   12.497171] cpuidle: using governor ladder
[   14.538606] cpuidle: using governor menu
[   14.981051] hw-breakpoint: found 6 breakpoint and 4 watchpoint registers.
[   16.242014] ASID allocator initialised with 65536 entries
[   16.934270] Serial: AMBA PL011 UART driver
[   18.021194] KASLR enabled
[   19.212888] HugeTLB: registered 1.00 GiB page size, pre-allocated 0 pages
[   19.356490] HugeTLB: 0 KiB vmemmap can be freed for a 1.00 GiB page
[   19.513235] HugeTLB: registered 32.0 MiB page size, pre-allocated 0 pages
[   19.640682] HugeTLB: 0 KiB vmemmap can be freed for a 32.0 MiB page
[   19.750662] HugeTLB: registered 2.00 MiB page size, pre-allocated 0 pages
[   19.922686] HugeTLB: 0 KiB vmemmap can be freed for a 2.00 MiB page
[   20.040271] HugeTLB: registered 64.0 KiB page size, pre-allocated 0 pages
[   20.149632] HugeTLB: 0 KiB vmemmap can be freed for a 64.0 KiB page
[   20.402510] ACPI: Interpreter disabled.
[   20.482848] iommu: Default domain type: Translated 
[   20.568427] iommu: DMA domain TLB invalidation policy: strict mode 
[   20.706760] pps_core: LinuxPPS API ver. 1 registered
[   20.777042] pps_core: Software ver. 5.3.6 - Copyright 2005-2007 Rodolfo Giometti <giometti@linux.it>
[   20.932636] PTP clock support registered
[   21.473332] EDAC MC: Ver: 3.0.0
[   21.682937] NetLabel: Initializing
[   21.722900] NetLabel:  domain hash size = 128
[   21.844422] NetLabel:  protocols = UNLABELED CIPSOv4 CALIPSO
[   22.016201] NetLabel:  unlabeled traffic allowed by default
[   22.202972] vgaarb: loaded
[   22.249064] clocksource: Switched to clocksource arch_sys_counter
[   23.378008] VFS: Disk quotas dquot_6.6.0
[   24.116640] VFS: Dquot-cache hash table entries: 512 (order 0, 4096 bytes)
[   24.703708] AppArmor: AppArmor Filesystem Enabled
[   25.550633] pnp: PnP ACPI: disabled
[   27.267540] NET: Registered PF_INET protocol family
[   27.881510] IP idents hash table entries: 4096 (order: 3, 32768 bytes, linear)
[   28.121138] tcp_listen_portaddr_hash hash table entries: 256 (order: 0, 4096 bytes, linear)
[   28.553747] Table-perturb hash table entries: 65536 (order: 6, 262144 bytes, linear)
[   28.629832] TCP established hash table entries: 2048 (order: 2, 16384 bytes, linear)
[   28.825206] TCP bind hash table entries: 2048 (order: 4, 65536 bytes, linear)
[   29.474346] TCP: Hash tables configured (established 2048 bind 2048)
[   30.502076] MPTCP token hash table entries: 256 (order: 1, 6144 bytes, linear)
[   31.285014] UDP hash table entries: 256 (order: 1, 8192 bytes, linear)
[   31.937575] UDP-Lite hash table entries: 256 (order: 1, 8192 bytes, linear)
[   33.034034] NET: Registered PF_UNIX/PF_LOCAL protocol family
[   33.629856] NET: Registered PF_XDP protocol family
[   34.248766] PCI: CLS 0 bytes, default 64
[   34.662570] Trying to unpack rootfs image as initramfs...
[   35.243610] kvm [1]: HYP mode not available
[   36.051418] Initialise system trusted keyrings
[   36.629431] Freeing initrd memory: 1800K
[   37.338381] Key type blacklist registered
[   37.979946] workingset: timestamp_bits=42 max_order=16 bucket_order=0
[   38.147746] zbud: loaded
[   38.341926] integrity: Platform Keyring initialized
[   39.601693] integrity: Machine keyring initialized
[   39.748490] Key type asymmetric registered
[   39.822600] Asymmetric key parser 'x509' registered
[   40.066114] alg: self-tests for CTR-KDF (hmac(sha256)) passed
[   40.560050] Block layer SCSI generic (bsg) driver version 0.4 loaded (major 247)
[   41.482928] io scheduler mq-deadline registered
[   42.732731] shpchp: Standard Hot Plug PCI Controller Driver version: 0.4
[   42.912968] pci-host-generic 40000000.pci: host bridge /pci ranges:
[   42.987707] pci-host-generic 40000000.pci:       IO 0x0000000000..0x000000ffff -> 0x0000000000
[   43.098259] pci-host-generic 40000000.pci:      MEM 0x0050000000..0x007fffffff -> 0x0050000000
[   43.268381] pci-host-generic 40000000.pci: ECAM at [mem 0x40000000-0x4fffffff] for [bus 00]
[   43.374799] pci-host-generic 40000000.pci: PCI host bridge to bus 0000:00
[   44.361515] pci_bus 0000:00: root bus resource [bus 00]
[   44.933995] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[   45.041504] pci_bus 0000:00: root bus resource [mem 0x50000000-0x7fffffff]
[   45.434358] pci 0000:00:00.0: [1af4:1041] type 00 class 0x020000
[   45.557617] pci 0000:00:00.0: BAR 0 [io  0x6200-0x62ff]
[   45.682667] pci 0000:00:00.0: BAR 1 [mem 0x50000000-0x500000ff]
[   45.787481] pci 0000:00:00.0: BAR 2 [mem 0x50000400-0x500007ff]
[   45.966140] pci 0000:00:00.0: BAR 2 [mem 0x50000000-0x500003ff]: assigned
[   46.081382] pci 0000:00:00.0: BAR 0 [io  0x1000-0x10ff]: assigned
[   46.182418] pci 0000:00:00.0: BAR 1 [mem 0x50000400-0x500004ff]: assigned
[   46.558308] Serial: 8250/16550 driver, 4 ports, IRQ sharing enabled
[   47.171072] printk: console [ttyS0] disabled
[   47.814691] 1000000.U6_16550A: ttyS0 at MMIO 0x1000000 (irq = 13, base_baud = 115200) is a 16550A
[   47.944163] printk: console [ttyS0] enabled
[   47.944163] printk: console [ttyS0] enabled
[   48.746655] printk: bootconsole [ns16550a0] disabled
[   48.746655] printk: bootconsole [ns16550a0] disabled
[   50.950824] 1001000.U6_16550A: ttyS1 at MMIO 0x1001000 (irq = 14, base_baud = 115200) is a 16550A
[   52.570725] 1002000.U6_16550A: ttyS2 at MMIO 0x1002000 (irq = 15, base_baud = 115200) is a 16550A
[   53.812065] 1003000.U6_16550A: ttyS3 at MMIO 0x1003000 (irq = 16, base_baud = 115200) is a 16550A
[   53.958789] Serial: AMBA driver
[   53.998247] SuperH (H)SCI(F) driver initialized
[   54.111871] msm_serial: driver initialized
[   54.246088] mousedev: PS/2 mouse device common for all mice
[   54.422706] ledtrig-cpu: registered to indicate activity on CPUs
[   55.231055] NET: Registered PF_INET6 protocol family
[   55.662847] Segment Routing with IPv6
[   55.722717] In-situ OAM (IOAM) with IPv6
[   55.796483] mip6: Mobile IPv6
[   55.848183] NET: Registered PF_PACKET protocol family
[   55.902401] mpls_gso: MPLS GSO support
[   56.116614] registered taskstats version 1
[   56.262850] Loading compiled-in X.509 certificates
[   56.598969] Loaded X.509 cert 'Build time autogenerated kernel key: 195e419e14f13894a1bd34518d69c7c3ff048321'
[   56.830275] zswap: loaded using pool lzo/zbud
[   57.070663] Key type .fscrypt registered
[   57.139902] Key type fscrypt-provisioning registered
[   57.284154] Key type encrypted registered
[   57.349736] AppArmor: AppArmor sha1 policy hashing enabled
[   57.411723] ima: No TPM chip found, activating TPM-bypass!
[   57.633378] ima: Allocated hash algorithm: sha256
[   57.697837] ima: No architecture policies found
[   57.813785] evm: Initialising EVM extended attributes:
[   57.897691] evm: security.selinux
[   57.942042] evm: security.SMACK64 (disabled)
[   58.481948] evm: security.SMACK64EXEC (disabled)
[   59.810455] evm: security.SMACK64TRANSMUTE (disabled)
[   61.446898] evm: security.SMACK64MMAP (disabled)
[   62.112562] evm: security.apparmor
[   62.177063] evm: security.ima
[   62.236554] evm: security.capability
[   62.433759] evm: HMAC attrs: 0x1
[   68.274024] clk: Disabling unused clocks
[   69.628495] Freeing unused kernel memory: 6464K
[   70.368400] Checked W+X mappings: passed, no W+X pages found
[   71.073235] Run /init as init process
GUEST-INIT: start Linux 6.1.0-56-arm64 aarch64 page=
GUEST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

guest# [6nuname -a
Linux (none) 6.1.0-56-arm64 #1 SMP Debian 6.1.192-2 (2026-11-16) aarch64 GNU/Linux
guest# [6npoweroff -f
[   83.265380] reboot: Power down
  Warning: KVM compatibility warning.
	virtio-net device was not detected.
	While you have requested a virtio-net device, the guest kernel did not initialize it.
	Please make sure that the guest kernel was compiled with CONFIG_VIRTIO_NET=y enabled in .config.
  Info: KVM session ended normally.
