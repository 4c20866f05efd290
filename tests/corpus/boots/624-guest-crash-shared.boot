status: fail
class: panic
layer: guest
reached: guest-init
cause: injected in the guest with lk:PANIC
injected: yes
note: before its injected panic the healthy guest printed two 'soft lockup' reports out of console_flush_one_record: the slow shared console itself trips the watchdog
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=64k host_pa=52 host_va=52 host_load_addr=0x60000000 guest_page_size=64k guest_pa=52 guest_va=52 guest_load_addr=low
result: timeout KILL
verdict-status: fail
verdict-class: panic
verdict-layer: guest
verdict-stage: guest-shell
verdict-signature: panic
verdict-title: kernel panic: dumptest in lkdtm_do_action
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
[    0.000149] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.252679] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.385822] pid_max: default: 32768 minimum: 301
[    0.636046] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.666700] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    1.757686] rcu: Hierarchical SRCU implementation.
[    1.768304] rcu: 	Max phase no-delay instances is 1000.
[    1.804467] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    1.871694] EFI services will not be available.
[    1.956595] smp: Bringing up secondary CPUs ...
[    2.076915] Detected PIPT I-cache on CPU1
[    2.089339] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    2.099452] GICv3: CPU1: using allocated LPI pending table @0x00000000401f0000
[    2.125072] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    2.231984] smp: Brought up 1 node, 2 CPUs
[    2.255639] SMP: Total of 2 processors activated.
[    2.264795] CPU: All CPU(s) started at EL2
[    2.269313] CPU features: detected: Branch Target Identification
[    2.269613] CPU features: detected: 32-bit EL0 Support
[    2.269797] CPU features: detected: 32-bit EL1 Support
[    2.270013] CPU features: detected: ARMv8.4 Translation Table Level
[    2.270275] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    2.270499] CPU features: detected: CRC32 instructions
[    2.270659] CPU features: detected: Data independent timing control (DIT)
[    2.270971] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    2.311590] CPU features: detected: RCpc load-acquire (LDAPR)
[    2.314383] CPU features: detected: Privileged Access Never
[    2.314502] CPU features: detected: Random Number Generator
[    2.314588] CPU features: detected: Speculation barrier (SB)
[    2.315480] CPU features: detected: Stage-2 Force Write-Back
[    2.315585] CPU features: detected: TLB range maintenance instructions
[    2.315747] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    2.337105] spectre-bhb mitigation disabled by compile time option
[    2.479809] alternatives: applying system-wide alternatives
[    2.599033] CPU features: detected: Hardware dirty bit management on CPU0-1
[    3.063209] Memory: 1017216K/1048576K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 26240K reserved, 0K cma-reserved)
[    3.293575] devtmpfs: initialized
[    3.528346] futex hash table entries: 512 (order: 0, 32768 bytes, linear)
[    3.599887] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    3.675048] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    3.724360] ASID allocator initialised with 65536 entries
[    3.745266] Serial: AMBA PL011 UART driver
[    4.197832] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    4.221490] printk: legacy console [ttyAMA0] enabled
[    4.221490] printk: legacy console [ttyAMA0] enabled
[    4.243863] printk: legacy bootconsole [pl11] disabled
[    4.243863] printk: legacy bootconsole [pl11] disabled
[    5.004525] clocksource: Switched to clocksource arch_sys_counter
[    5.172679] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    5.317632] Unpacking initramfs...
[    5.548971] kvm [1]: nv: 554 coarse grained trap handlers
[    5.580824] kvm [1]: nv: 669 fine grained trap handlers
[    5.606348] kvm [1]: IPA Size Limit: 52 bits
[    5.692534] kvm [1]: GICv3: no GICV resource entry
[    5.693085] kvm [1]: disabling GICv2 emulation
[    5.693416] kvm [1]: GIC system register CPU interface enabled
[    5.718760] kvm [1]: vgic interrupt IRQ9
[    5.814217] kvm [1]: VHE mode initialized successfully
[    5.845124] workingset: timestamp_bits=62 max_order=14 bucket_order=0
[    6.049504] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    6.092624] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    6.115041] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    6.119510] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    6.120761] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    6.125707] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    6.137040] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    6.152992] pci_bus 0000:00: root bus resource [bus 00-ff]
[    6.153385] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    6.153637] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    6.153831] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    6.171867] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000 conventional PCI endpoint
[    6.255864] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[    6.256266] pci_bus 0000:00: resource 5 [mem 0x10000000-0x3efeffff]
[    6.256559] pci_bus 0000:00: resource 6 [mem 0x8000000000-0xffffffffff]
[    6.428466] Freeing initrd memory: 13056K
[    6.453054] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[    7.326190] lkdtm: No crash points registered, enable through debugfs
[    7.397366] rtc-pl031 9010000.pl031: registered as rtc0
[    7.736425] clk: Disabling unused clocks
[    9.003256] Freeing unused kernel memory: 1728K
[    9.015326] Run /init as init process
HOST-INIT: start Linux 6.12.117-lt aarch64
crw-------    1 0        0          10, 232 Jan  1 00:00 /dev/kvm
HOST-INIT: launching guest: lkvm run -k /vm/Image -i /vm/initrd -m 256M -c 1 --name guest --console serial -p 'earlycon console=ttyS0 ltact=lk:PANIC' 
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
[    0.000000] Kernel command line:  console=ttyS0 root=/dev/vda rw  earlycon console=ttyS0 ltact=lk:PANIC
[    0.000000] Unknown kernel command line parameters "ltact=lk:PANIC", will be passed to user space.
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
[    0.000153] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.117412] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    2.149056] pid_max: default: 32768 minimum: 301
[    3.114447] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    4.034710] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    6.299259] rcu: Hierarchical SRCU implementation.
[    6.781759] rcu: 	Max phase no-delay instances is 1000.
[    7.470567] EFI services will not be available.
[    8.016033] smp: Bringing up secondary CPUs ...
[    8.594879] smp: Brought up 1 node, 1 CPU
[    9.001199] SMP: Total of 1 processors activated.
[    9.487144] CPU: All CPU(s) started at EL1
[    9.920778] CPU features: detected: Branch Target Identification
[   10.368830] CPU features: detected: 32-bit EL0 Support
[   10.855472] CPU features: detected: 32-bit EL1 Support
[   11.394617] CPU features: detected: ARMv8.4 Translation Table Level
[   11.926195] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[   13.161804] CPU features: detected: CRC32 instructions
[   13.673615] CPU features: detected: Data independent timing control (DIT)
[   14.134695] CPU features: detected: Generic authentication (IMP DEF algorithm)
[   15.642340] CPU features: detected: RCpc load-acquire (LDAPR)
[   16.621355] CPU features: detected: Privileged Access Never
[   17.558757] CPU features: detected: Random Number Generator
[   18.040748] CPU features: detected: Speculation barrier (SB)
[   18.559064] CPU features: detected: Stage-2 Force Write-Back
[   19.750342] CPU features: detected: TLB range maintenance instructions
[   20.410034] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[   21.524178] spectre-bhb mitigation disabled by compile time option
[   22.245863] alternatives: applying system-wide alternatives
[   22.893698] CPU features: detected: Hardware dirty bit management on CPU0
[   23.879131] Memory: 244160K/262144K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 12352K reserved, 0K cma-reserved)
[   24.574306] devtmpfs: initialized
[   25.104722] futex hash table entries: 256 (order: 0, 16384 bytes, linear)
[   25.710900] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[   26.032739] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[   26.622089] ASID allocator initialised with 65536 entries
[   27.091060] Serial: AMBA PL011 UART driver
[   28.141682] clocksource: Switched to clocksource arch_sys_counter
[   28.920181] NET: Registered PF_UNIX/PF_LOCAL protocol family
[   29.419182] Unpacking initramfs...
[   29.677681] kvm [1]: HYP mode not available
[   30.146162] Freeing initrd memory: 1728K
[   30.423083] workingset: timestamp_bits=62 max_order=12 bucket_order=0
[   30.803056] pci-host-generic 40000000.pci: host bridge /pci ranges:
[   31.234452] watchdog: BUG: soft lockup - CPU#0 stuck for 22s! [swapper/0:1]
[   31.235127] CPU: 0 UID: 0 PID: 1 Comm: swapper/0 Not tainted 6.12.117-lt #1 
[   31.235357] Hardware name: linux,dummy-virt (DT)
[   31.235578] pstate: 61400005 (nZCv daif +PAN -UAO -TCO +DIT -SSBS BTYPE=--)
[   31.263864] pc : console_flush_one_record+0x2d8/0x39c
[   31.264760] lr : console_flush_one_record+0x2d4/0x39c
[   31.264811] sp : ffff8000800cf690
[   31.264839] x29: ffff8000800cf690 x28: fff0000000a50000 x27: 0000000000000000
[   31.265600] x26: ffffbc920d7056a0 x25: 0000000000000000 x24: ffffbc920d78c458
[   31.265641] x23: ffff8000800cf78b x22: ffffbc920d7f3ea0 x21: ffff8000800cf790
[   31.265680] x20: ffff8000800cf78a x19: 0000000000000001 x18: 0000000000000006
[   31.265717] x17: 0000000032d0c844 x16: 000000006dd10326 x15: ffff8000800cf3d0
[   31.265754] x14: 0000000000000000 x13: 3a7365676e617220 x12: 6963702f20656764
[   31.265790] x11: 6972622074736f68 x10: 203a6963702e3030 x9 : 68203a6963702e30
[   31.265856] x8 : 3030303030303420 x7 : 205d363530333038 x6 : 382e30332020205b
[   31.265890] x5 : 0000000000000000 x4 : 0000000000000000 x3 : 00000000ffffffff
[   31.265925] x2 : fff0436e028c0000 x1 : fff0000000a50000 x0 : 0000000000000001
[   31.266150] Call trace:
[   31.266273]  console_flush_one_record+0x2d8/0x39c
[   31.266410]  console_unlock+0x94/0x168
[   31.266469]  vprintk_emit+0x16c/0x29c
[   31.266493]  dev_printk_emit+0xa4/0xd0
[   31.266800]  __dev_printk+0x38/0x7c
[   31.266815]  _dev_info+0x5c/0x80
[   31.266825]  devm_of_pci_get_host_bridge_resources.constprop.0+0x90/0x374
[   31.283766]  devm_of_pci_bridge_init+0x78/0x22c
[   31.283933]  devm_pci_alloc_host_bridge+0x6c/0x80
[   31.286819]  pci_host_common_probe+0x40/0x1a8
[   31.286856]  platform_probe+0x50/0x8c
[   31.286894]  really_probe+0xa8/0x2b8
[   31.286922]  __driver_probe_device+0xcc/0x118
[   31.286951]  driver_probe_device+0x3c/0xd0
[   31.286979]  __driver_attach+0xe4/0x194
[   31.287007]  bus_for_each_dev+0x74/0xcc
[   31.287034]  driver_attach+0x20/0x28
[   31.287059]  bus_add_driver+0xdc/0x1d0
[   31.287090]  driver_register+0x5c/0x118
[   31.287118]  __platform_driver_register+0x20/0x28
[   31.287143]  gen_pci_driver_init+0x18/0x20
[   31.287315]  do_one_initcall+0x7c/0x1c8
[   31.287362]  kernel_init_freeable+0x194/0x264
[   31.287388]  kernel_init+0x1c/0x1c0
[   31.287435]  ret_from_fork+0x10/0x20
[   47.648497] pci-host-generic 40000000.pci:       IO 0x0000000000..0x000000ffff -> 0x0000000000
[   48.389481] pci-host-generic 40000000.pci:      MEM 0x0050000000..0x007fffffff -> 0x0050000000
[   49.241533] pci-host-generic 40000000.pci: ECAM at [mem 0x40000000-0x4fffffff] for [bus 00]
[   51.730796] pci-host-generic 40000000.pci: PCI host bridge to bus 0000:00
[   52.889710] pci_bus 0000:00: root bus resource [bus 00]
[   53.214839] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[   53.687547] pci_bus 0000:00: root bus resource [mem 0x50000000-0x7fffffff]
[   54.269541] pci 0000:00:00.0: [1af4:1041] type 00 class 0x020000 conventional PCI endpoint
[   55.034698] pci 0000:00:00.0: BAR 0 [io  0x6200-0x62ff]
[   55.605540] watchdog: BUG: soft lockup - CPU#0 stuck for 44s! [swapper/0:1]
[   55.605976] CPU: 0 UID: 0 PID: 1 Comm: swapper/0 Tainted: G             L     6.12.117-lt #1 
[   55.606084] Tainted: [L]=SOFTLOCKUP
[   55.606107] Hardware name: linux,dummy-virt (DT)
[   55.606126] pstate: 61400005 (nZCv daif +PAN -UAO -TCO +DIT -SSBS BTYPE=--)
[   55.606154] pc : console_flush_one_record+0x2d8/0x39c
[   55.606211] lr : console_flush_one_record+0x2d4/0x39c
[   55.606232] sp : ffff8000800cf5b0
[   55.606242] x29: ffff8000800cf5b0 x28: fff0000000a50000 x27: 0000000000000000
[   55.606291] x26: ffffbc920d7056a0 x25: 0000000000000000 x24: ffffbc920d78c458
[   55.606322] x23: ffff8000800cf6ab x22: ffffbc920d7f3ea0 x21: ffff8000800cf6b0
[   55.606352] x20: ffff8000800cf6aa x19: 0000000000000001 x18: 0000000000000006
[   55.606382] x17: 616e6f69746e6576 x16: 6e6f632030303030 x15: ffff8000800cf2f0
[   55.606413] x14: 0000000000000000 x13: 5d6666323678302d x12: 3030323678302020
[   55.606444] x11: 6f695b2030205241 x10: 42203a302e30303a x9 : 36783020206f695b
[   55.606474] x8 : 203020524142203a x7 : 205d383936343330 x6 : 302e35352020205b
[   55.606504] x5 : 0000000000000000 x4 : 0000000000000000 x3 : 00000000ffffffff
[   55.606535] x2 : fff0436e028c0000 x1 : fff0000000a50000 x0 : 0000000000000001
[   55.606585] Call trace:
[   55.606607]  console_flush_one_record+0x2d8/0x39c
[   55.606651]  console_unlock+0x94/0x168
[   55.606672]  vprintk_emit+0x16c/0x29c
[   55.606692]  dev_printk_emit+0xa4/0xd0
[   55.606715]  __dev_printk+0x38/0x7c
[   55.606735]  _dev_info+0x5c/0x80
[   55.606755]  __pci_read_base+0x1f4/0x374
[   55.606779]  pci_read_bases+0x58/0xb8
[   55.606799]  pci_setup_device+0x320/0x5f4
[   55.606818]  pci_scan_single_device+0xa0/0xd0
[   55.606837]  pci_scan_slot+0x60/0x1d4
[   55.606860]  pci_scan_child_bus_extend+0x3c/0x244
[   55.606880]  pci_scan_root_bus_bridge+0x60/0xd0
[   55.606900]  pci_host_probe+0x2c/0xd8
[   55.606918]  pci_host_common_probe+0x138/0x1a8
[   55.606942]  platform_probe+0x50/0x8c
[   55.606963]  really_probe+0xa8/0x2b8
[   55.606983]  __driver_probe_device+0xcc/0x118
[   55.607003]  driver_probe_device+0x3c/0xd0
[   55.607022]  __driver_attach+0xe4/0x194
[   55.607041]  bus_for_each_dev+0x74/0xcc
[   55.607059]  driver_attach+0x20/0x28
[   55.607077]  bus_add_driver+0xdc/0x1d0
[   55.607094]  driver_register+0x5c/0x118
[   55.607113]  __platform_driver_register+0x20/0x28
[   55.607130]  gen_pci_driver_init+0x18/0x20
[   55.607156]  do_one_initcall+0x7c/0x1c8
[   55.607181]  kernel_init_freeable+0x194/0x264
[   55.607202]  kernel_init+0x1c/0x1c0
[   55.607226]  ret_from_fork+0x10/0x20
[   65.532875] pci 0000:00:00.0: BAR 1 [mem 0x50000000-0x500000ff]
[   65.777503] pci 0000:00:00.0: BAR 2 [mem 0x50000400-0x500007ff]
[   66.359297] pci 0000:00:00.0: BAR 2 [mem 0x50000000-0x500003ff]: assigned
[   66.682826] pci 0000:00:00.0: BAR 0 [io  0x1000-0x10ff]: assigned
[   66.912803] pci 0000:00:00.0: BAR 1 [mem 0x50000400-0x500004ff]: assigned
[   67.629839] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[   68.059101] pci_bus 0000:00: resource 5 [mem 0x50000000-0x7fffffff]
[   68.570421] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[   69.035185] printk: legacy console [ttyS0] disabled
[   69.325793] 1000000.U6_16550A: ttyS0 at MMIO 0x1000000 (irq = 14, base_baud = 115200) is a 16550A
[   69.977514] printk: legacy console [ttyS0] enabled
[   69.977514] printk: legacy console [ttyS0] enabled
[   70.569077] printk: legacy bootconsole [ns16550a0] disabled
[   70.569077] printk: legacy bootconsole [ns16550a0] disabled
[   71.394342] 1001000.U6_16550A: ttyS1 at MMIO 0x1001000 (irq = 15, base_baud = 115200) is a 16550A
[   72.177514] 1002000.U6_16550A: ttyS2 at MMIO 0x1002000 (irq = 16, base_baud = 115200) is a 16550A
[   72.670145] 1003000.U6_16550A: ttyS3 at MMIO 0x1003000 (irq = 17, base_baud = 115200) is a 16550A
[   73.404529] lkdtm: No crash points registered, enable through debugfs
[   74.127570] clk: Disabling unused clocks
[   75.178757] Freeing unused kernel memory: 1728K
[   75.277506] Run /init as init process
GUEST-INIT: start Linux 6.12.117-lt aarch64 page=
INJECT: lkdtm PANIC
[   82.057707] lkdtm: Performing direct entry PANIC
[   82.300526] Kernel panic - not syncing: dumptest
[   82.364397] CPU: 0 UID: 0 PID: 1 Comm: init Tainted: G             L     6.12.117-lt #1 
[   82.413482] Tainted: [L]=SOFTLOCKUP
[   82.437597] Hardware name: linux,dummy-virt (DT)
[   82.466588] Call trace:
[   82.483303]  dump_backtrace+0xa0/0xdc
[   82.509022]  show_stack+0x14/0x1c
[   82.530915]  dump_stack_lvl+0x34/0x84
[   82.559153]  dump_stack+0x14/0x1c
[   82.574969]  panic+0x37c/0x390
[   82.593283]  lkdtm_WARNING+0x0/0x24
[   82.617752]  lkdtm_do_action+0x18/0x30
[   82.635721]  direct_entry+0xc8/0x154
[   82.658955]  full_proxy_write+0x5c/0xa8
[   82.681836]  vfs_write+0xdc/0x340
[   82.697513]  ksys_write+0x6c/0xfc
[   82.710736]  __arm64_sys_write+0x18/0x20
[   82.725090]  do_el0_svc+0x68/0xf0
[   82.740470]  el0_svc+0x18/0x54
[   82.753527]  el0t_64_sync_handler+0xc0/0xd4
[   82.775921]  el0t_64_sync+0x160/0x164
[   82.804091] Kernel Offset: 0x3c918d000000 from 0xffff800080000000
[   82.830723] PHYS_OFFSET: 0x80000000
[   82.849085] CPU features: 0x00,00000007,0026710c,6602553f
[   82.869427] Memory Limit: none
[   82.882471] ---[ end Kernel panic - not syncing: dumptest ]---
