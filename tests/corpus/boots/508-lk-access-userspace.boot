status: fail
class: oops
accept: panic
layer: host
reached: host-init
cause: injected with lk:ACCESS_USERSPACE
injected: yes
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=64k host_pa=52 host_va=52 host_load_addr=0x60000000
result: timeout KILL
verdict-status: fail
verdict-class: oops
verdict-layer: host
verdict-stage: host-poweroff
verdict-signature: oops-access
verdict-title: unable to handle kernel access to user memory outside uaccess routines in lkdtm_ACCESS_USERSPACE
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
[    0.000000] Kernel command line: earlycon console=ttyAMA0 ltact=lk:ACCESS_USERSPACE
[    0.000000] Unknown kernel command line parameters "ltact=lk:ACCESS_USERSPACE", will be passed to user space.
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
[    0.000119] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.089413] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.117980] pid_max: default: 32768 minimum: 301
[    0.150975] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.158264] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.524514] rcu: Hierarchical SRCU implementation.
[    0.536237] rcu: 	Max phase no-delay instances is 1000.
[    0.541567] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    0.544539] EFI services will not be available.
[    0.573519] smp: Bringing up secondary CPUs ...
[    0.657737] Detected PIPT I-cache on CPU1
[    0.659200] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    0.660659] GICv3: CPU1: using allocated LPI pending table @0x00000000401f0000
[    0.671777] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    0.725861] smp: Brought up 1 node, 2 CPUs
[    0.729240] SMP: Total of 2 processors activated.
[    0.738801] CPU: All CPU(s) started at EL2
[    0.739175] CPU features: detected: Branch Target Identification
[    0.739445] CPU features: detected: 32-bit EL0 Support
[    0.739625] CPU features: detected: 32-bit EL1 Support
[    0.739780] CPU features: detected: ARMv8.4 Translation Table Level
[    0.740007] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    0.740238] CPU features: detected: CRC32 instructions
[    0.740382] CPU features: detected: Data independent timing control (DIT)
[    0.740720] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    0.741064] CPU features: detected: RCpc load-acquire (LDAPR)
[    0.741244] CPU features: detected: Privileged Access Never
[    0.741396] CPU features: detected: Random Number Generator
[    0.741546] CPU features: detected: Speculation barrier (SB)
[    0.741706] CPU features: detected: Stage-2 Force Write-Back
[    0.741863] CPU features: detected: TLB range maintenance instructions
[    0.742111] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    0.805677] spectre-bhb mitigation disabled by compile time option
[    0.908788] alternatives: applying system-wide alternatives
[    1.009479] CPU features: detected: Hardware dirty bit management on CPU0-1
[    1.313055] Memory: 1026816K/1048576K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 16640K reserved, 0K cma-reserved)
[    1.864750] devtmpfs: initialized
[    2.010903] futex hash table entries: 512 (order: 0, 32768 bytes, linear)
[    2.030085] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    2.081861] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    2.095422] ASID allocator initialised with 65536 entries
[    2.097247] Serial: AMBA PL011 UART driver
[    2.289873] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    2.295860] printk: legacy console [ttyAMA0] enabled
[    2.295860] printk: legacy console [ttyAMA0] enabled
[    2.300062] printk: legacy bootconsole [pl11] disabled
[    2.300062] printk: legacy bootconsole [pl11] disabled
[    2.568365] clocksource: Switched to clocksource arch_sys_counter
[    2.658702] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    2.673517] Unpacking initramfs...
[    2.744588] kvm [1]: nv: 554 coarse grained trap handlers
[    2.760042] kvm [1]: nv: 669 fine grained trap handlers
[    2.761791] kvm [1]: IPA Size Limit: 52 bits
[    2.804879] kvm [1]: GICv3: no GICV resource entry
[    2.805372] kvm [1]: disabling GICv2 emulation
[    2.805588] kvm [1]: GIC system register CPU interface enabled
[    2.814886] kvm [1]: vgic interrupt IRQ9
[    2.836089] kvm [1]: VHE mode initialized successfully
[    2.872463] Freeing initrd memory: 3456K
[    2.910541] workingset: timestamp_bits=62 max_order=14 bucket_order=0
[    2.944239] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    2.956315] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    2.960882] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    2.962820] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    2.970495] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    2.971675] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    2.973953] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    2.994999] pci_bus 0000:00: root bus resource [bus 00-ff]
[    3.009919] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    3.010873] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    3.011056] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    3.023877] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000 conventional PCI endpoint
[    3.082000] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[    3.093040] pci_bus 0000:00: resource 5 [mem 0x10000000-0x3efeffff]
[    3.093269] pci_bus 0000:00: resource 6 [mem 0x8000000000-0xffffffffff]
[    3.209267] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[    4.382711] lkdtm: No crash points registered, enable through debugfs
[    4.420736] rtc-pl031 9010000.pl031: registered as rtc0
[    4.681534] clk: Disabling unused clocks
[    5.191063] Freeing unused kernel memory: 1728K
[    5.265061] Run /init as init process
HOST-INIT: start Linux 6.12.117-lt aarch64
crw-------    1 0        0          10, 232 Jan  1 00:00 /dev/kvm
INJECT: lkdtm ACCESS_USERSPACE
[    7.276591] lkdtm: Performing direct entry ACCESS_USERSPACE
[    7.288036] lkdtm: attempting bad read at 0000ffffa77d0000
[    7.291138] Unable to handle kernel access to user memory outside uaccess routines at virtual address 0000ffffa77d0000
[    7.291493] Mem abort info:
[    7.291593]   ESR = 0x0000000097c1800f
[    7.291743]   EC = 0x25: DABT (current EL), IL = 32 bits
[    7.291906]   SET = 0, FnV = 0
[    7.292010]   EA = 0, S1PTW = 0
[    7.292114]   FSC = 0x0f: level 3 permission fault
[    7.292255] Data abort info:
[    7.292349]   Access size = 8 byte(s)
[    7.292461]   SSE = 0, SRT = 1
[    7.292565]   SF = 1, AR = 0
[    7.292668]   CM = 0, WnR = 0, TnD = 0, TagAccess = 0
[    7.292812]   GCS = 0, Overlay = 0, DirtyBit = 0, Xs = 0
[    7.293044] user pgtable: 64k pages, 52-bit VAs, pgdp=0000000041f00000
[    7.293242] [0000ffffa77d0000] pgd=08000000414b0003, p4d=08000000414b0003, pud=08000000414b0003, pmd=0800000048090003, pte=00a8000048ca0f43
[    7.329284] Internal error: Oops: 0000000097c1800f [#1] SMP
[    7.329980] CPU: 1 UID: 0 PID: 1 Comm: init Not tainted 6.12.117-lt #1 
[    7.330316] Hardware name: linux,dummy-virt (DT)
[    7.331056] pstate: 61400009 (nZCv daif +PAN -UAO -TCO +DIT -SSBS BTYPE=--)
[    7.331343] pc : lkdtm_ACCESS_USERSPACE+0x9c/0x140
[    7.331961] lr : lkdtm_ACCESS_USERSPACE+0x9c/0x140
[    7.332061] sp : ffff8000800afcb0
[    7.332130] x29: ffff8000800afcb0 x28: fff00000002b0000 x27: 0000000000000000
[    7.332323] x26: 0000000000000000 x25: 0000000000000000 x24: 000000003e4328d0
[    7.332454] x23: fff0000008ca0000 x22: ffff8000800afe40 x21: ffffa57372b8f360
[    7.332581] x20: fff0000008ca0000 x19: 0000ffffa77d0000 x18: 0000000000000006
[    7.332706] x17: 0000000000000000 x16: 1ffe000000128121 x15: ffff8000800af750
[    7.332832] x14: 00000000ffffffea x13: ffff8000800afa78 x12: ffffa57372b69ec0
[    7.332993] x11: 0000000000000001 x10: 0000000000000001 x9 : 0000000000017fe8
[    7.333154] x8 : c0000000ffffefff x7 : ffffa57372b11e28 x6 : 0000000000057fa8
[    7.333281] x5 : ffffa57372b69e68 x4 : 0000000000000000 x3 : 0000000000000000
[    7.333407] x2 : 0000000000000000 x1 : fff00000002b0000 x0 : 000000000000002e
[    7.333630] Call trace:
[    7.333807]  lkdtm_ACCESS_USERSPACE+0x9c/0x140
[    7.333992]  lkdtm_do_action+0x18/0x30
[    7.334082]  direct_entry+0xc8/0x154
[    7.334151]  full_proxy_write+0x5c/0xa8
[    7.334224]  vfs_write+0xdc/0x340
[    7.334289]  ksys_write+0x6c/0xfc
[    7.334353]  __arm64_sys_write+0x18/0x20
[    7.353765]  do_el0_svc+0x68/0xf0
[    7.356857]  el0_svc+0x18/0x54
[    7.362855]  el0t_64_sync_handler+0xc0/0xd4
[    7.363057]  el0t_64_sync+0x160/0x164
[    7.363510] Code: aa1303e1 f0000e60 91196000 97f80ad1 (f9400261) 
[    7.363914] ---[ end trace 0000000000000000 ]---
[    7.375127] Kernel panic - not syncing: Attempted to kill init! exitcode=0x0000000b
[    7.379856] SMP: stopping secondary CPUs
[    7.382160] Kernel Offset: 0x2572f2400000 from 0xffff800080000000
[    7.384603] PHYS_OFFSET: 0x40000000
[    7.384757] CPU features: 0x00,00000007,002e710c,6602553f
[    7.389299] Memory Limit: none
[    7.394630] ---[ end Kernel panic - not syncing: Attempted to kill init! exitcode=0x0000000b ]---
