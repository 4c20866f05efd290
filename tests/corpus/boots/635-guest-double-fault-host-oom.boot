status: fail
class: truncated
accept: launch-failed other oom
layer: guest
reached: host-poweroff
cause: guest touches more memory than the host has: host OOM-kills lkvm
injected: yes
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=64k host_pa=52 host_va=52 host_load_addr=0x60000000 guest_page_size=64k guest_pa=52 guest_va=52 guest_load_addr=low
result: exited 0
verdict-status: fail
verdict-class: truncated
verdict-layer: guest
verdict-stage: guest-shell
verdict-signature: guest-ended-early
verdict-title: Guest ended early: Killed
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
[    0.000000]   Normal   [mem 0x0000000040000000-0x00000000783fffff]
[    0.000000] Movable zone start for each node
[    0.000000] Early memory node ranges
[    0.000000]   node   0: [mem 0x0000000040000000-0x00000000783fffff]
[    0.000000] Initmem setup node 0 [mem 0x0000000040000000-0x00000000783fffff]
[    0.000000] On node 0, zone Normal: 1984 pages in unavailable ranges
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
[    0.000000] Built 1 zonelists, mobility grouping off.  Total pages: 14400
[    0.000000] mem auto-init: stack:all(zero), heap alloc:off, heap free:off
[    0.000000] software IO TLB: SWIOTLB bounce buffer size adjusted to 0MB
[    0.000000] software IO TLB: area num 2.
[    0.000000] software IO TLB: mapped [mem 0x0000000077fc0000-0x00000000780c0000] (1MB)
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
[    0.000115] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.202490] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.285294] pid_max: default: 32768 minimum: 301
[    0.415412] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.458218] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    1.307928] rcu: Hierarchical SRCU implementation.
[    1.308262] rcu: 	Max phase no-delay instances is 1000.
[    1.344896] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    1.514084] EFI services will not be available.
[    1.549742] smp: Bringing up secondary CPUs ...
[    1.604406] Detected PIPT I-cache on CPU1
[    1.673705] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    1.675496] GICv3: CPU1: using allocated LPI pending table @0x00000000401f0000
[    1.729796] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    1.813965] smp: Brought up 1 node, 2 CPUs
[    1.814512] SMP: Total of 2 processors activated.
[    1.814653] CPU: All CPU(s) started at EL2
[    1.814842] CPU features: detected: Branch Target Identification
[    1.815003] CPU features: detected: 32-bit EL0 Support
[    1.815116] CPU features: detected: 32-bit EL1 Support
[    1.815215] CPU features: detected: ARMv8.4 Translation Table Level
[    1.815342] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    1.815486] CPU features: detected: CRC32 instructions
[    1.815569] CPU features: detected: Data independent timing control (DIT)
[    1.815766] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    1.815996] CPU features: detected: RCpc load-acquire (LDAPR)
[    1.816120] CPU features: detected: Privileged Access Never
[    1.816212] CPU features: detected: Random Number Generator
[    1.816299] CPU features: detected: Speculation barrier (SB)
[    1.816386] CPU features: detected: Stage-2 Force Write-Back
[    1.816475] CPU features: detected: TLB range maintenance instructions
[    1.816612] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    1.934809] spectre-bhb mitigation disabled by compile time option
[    2.068938] alternatives: applying system-wide alternatives
[    2.218860] CPU features: detected: Hardware dirty bit management on CPU0-1
[    2.546235] Memory: 890240K/921600K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 26240K reserved, 0K cma-reserved)
[    2.803829] devtmpfs: initialized
[    2.966852] futex hash table entries: 512 (order: 0, 32768 bytes, linear)
[    3.044611] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    3.079209] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    3.095311] ASID allocator initialised with 65536 entries
[    3.096512] Serial: AMBA PL011 UART driver
[    3.199846] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    3.210802] printk: legacy console [ttyAMA0] enabled
[    3.210802] printk: legacy console [ttyAMA0] enabled
[    3.211340] printk: legacy bootconsole [pl11] disabled
[    3.211340] printk: legacy bootconsole [pl11] disabled
[    3.644085] clocksource: Switched to clocksource arch_sys_counter
[    3.767813] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    3.771835] Unpacking initramfs...
[    3.963831] kvm [1]: nv: 554 coarse grained trap handlers
[    4.000495] kvm [1]: nv: 669 fine grained trap handlers
[    4.003681] kvm [1]: IPA Size Limit: 52 bits
[    4.096722] kvm [1]: GICv3: no GICV resource entry
[    4.098419] kvm [1]: disabling GICv2 emulation
[    4.099066] kvm [1]: GIC system register CPU interface enabled
[    4.100566] kvm [1]: vgic interrupt IRQ9
[    4.180403] kvm [1]: VHE mode initialized successfully
[    4.282843] workingset: timestamp_bits=62 max_order=14 bucket_order=0
[    4.377178] Freeing initrd memory: 13056K
[    4.526867] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    4.528673] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    4.530635] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    4.531050] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    4.531880] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    4.533270] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    4.534879] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    4.535308] pci_bus 0000:00: root bus resource [bus 00-ff]
[    4.535521] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    4.535734] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    4.535876] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    4.537477] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000 conventional PCI endpoint
[    4.601997] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[    4.610171] pci_bus 0000:00: resource 5 [mem 0x10000000-0x3efeffff]
[    4.610463] pci_bus 0000:00: resource 6 [mem 0x8000000000-0xffffffffff]
[    4.757894] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[    5.886490] lkdtm: No crash points registered, enable through debugfs
[    5.926476] rtc-pl031 9010000.pl031: registered as rtc0
[    6.080808] clk: Disabling unused clocks
[    6.932672] Freeing unused kernel memory: 1728K
[    7.023294] Run /init as init process
HOST-INIT: start Linux 6.12.117-lt aarch64
crw-------    1 0        0          10, 232 Jan  1 00:00 /dev/kvm
HOST-INIT: launching guest: lkvm run -k /vm/Image -i /vm/initrd -m 900M -c 1 --name guest --console serial -p 'earlycon console=ttyS0 ltact=oompanic' 
[   59.611004] kvm-vcpu-0 invoked oom-killer: gfp_mask=0x140dca(GFP_HIGHUSER_MOVABLE|__GFP_COMP|__GFP_ZERO), order=0, oom_score_adj=0
[   59.611823] CPU: 1 UID: 0 PID: 55 Comm: kvm-vcpu-0 Not tainted 6.12.117-lt #1 
[   59.612136] Hardware name: linux,dummy-virt (DT)
[   59.612292] Call trace:
[   59.612446]  dump_backtrace+0xa0/0xdc
[   59.612984]  show_stack+0x14/0x1c
[   59.613016]  dump_stack_lvl+0x70/0x84
[   59.613033]  dump_stack+0x14/0x1c
[   59.613044]  dump_header+0x44/0x258
[   59.613056]  oom_kill_process+0x2d4/0x49c
[   59.613066]  out_of_memory+0xb8/0x490
[   59.613076]  __alloc_pages_noprof+0x65c/0x8a4
[   59.613089]  __folio_alloc_noprof+0x10/0x20
[   59.613100]  vma_alloc_zeroed_movable_folio+0x20/0x28
[   59.613112]  __handle_mm_fault+0xd58/0x1688
[   59.613124]  handle_mm_fault+0x94/0x118
[   59.613135]  __get_user_pages+0x25c/0x5e8
[   59.613145]  get_user_pages_unlocked+0xb8/0x2f8
[   59.613155]  hva_to_pfn+0xa8/0x408
[   59.613166]  __gfn_to_pfn_memslot+0x8c/0xf8
[   59.613177]  kvm_handle_guest_abort+0x2e4/0xa04
[   59.613188]  handle_exit+0x5c/0x15c
[   59.613198]  kvm_arch_vcpu_ioctl_run+0x1ac/0x674
[   59.613210]  kvm_vcpu_ioctl+0x274/0x90c
[   59.613221]  __arm64_sys_ioctl+0x434/0xc60
[   59.613234]  do_el0_svc+0x68/0xf0
[   59.613245]  el0_svc+0x18/0x54
[   59.613257]  el0t_64_sync_handler+0xc0/0xd4
[   59.613269]  el0t_64_sync+0x160/0x164
[   59.643217] Mem-Info:
[   59.643726] active_anon:11240 inactive_anon:120 isolated_anon:0
[   59.643726]  active_file:0 inactive_file:0 isolated_file:0
[   59.643726]  unevictable:0 dirty:0 writeback:0
[   59.643726]  slab_reclaimable:40 slab_unreclaimable:2260
[   59.643726]  mapped:37 shmem:211 pagetables:19
[   59.643726]  sec_pagetables:3 bounce:0
[   59.643726]  kernel_misc_reclaimable:0
[   59.643726]  free:40 free_pcp:222 free_cma:0
[   59.644824] Node 0 active_anon:719360kB inactive_anon:7680kB active_file:0kB inactive_file:0kB unevictable:0kB isolated(anon):0kB isolated(file):0kB mapped:2368kB dirty:0kB writeback:0kB shmem:13504kB writeback_tmp:0kB kernel_stack:3008kB pagetables:1216kB sec_pagetables:192kB all_unreclaimable? yes
[   59.662172] Normal free:2560kB boost:0kB min:3776kB low:4672kB high:5568kB reserved_highatomic:0KB active_anon:719808kB inactive_anon:7680kB active_file:0kB inactive_file:0kB unevictable:0kB writepending:0kB present:921600kB managed:910144kB mlocked:0kB bounce:0kB free_pcp:14208kB local_pcp:8448kB free_cma:0kB
[   59.663451] lowmem_reserve[]: 0 0
[   59.664314] Normal: 1*64kB (M) 0*128kB 1*256kB (M) 1*512kB (M) 1*1024kB (M) 0*2048kB 0*4096kB 0*8192kB 0*16384kB 0*32768kB 0*65536kB 0*131072kB 0*262144kB 0*524288kB = 1856kB
[   59.665235] 211 total pagecache pages
[   59.665454] 14400 pages RAM
[   59.681778] 0 pages HighMem/MovableOnly
[   59.681969] 179 pages reserved
[   59.682131] Tasks state (memory values in pages):
[   59.682269] [  pid  ]   uid  tgid total_vm      rss rss_anon rss_file rss_shmem pgtables_bytes swapents oom_score_adj name
[   59.682725] [     45]     0    45       40        0        0        0         0   393216        0             0 sh
[   59.683039] [     47]     0    47    16270    11168    11168        0         0   458752        0             0 lkvm
[   59.683350] oom-kill:constraint=CONSTRAINT_NONE,nodemask=(null),task=lkvm,pid=47,uid=0
[   59.693920] Out of memory: Killed process 47 (lkvm) total-vm:1041280kB, anon-rss:714752kB, file-rss:0kB, shmem-rss:0kB, UID:0 pgtables:448kB oom_score_adj:0
HOST-INIT: lkvm exited rc=137
HOST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

host# [6npoweroff -f
[   60.330446] kvm: exiting hardware virtualization
[   60.331720] reboot: Power down
ERROR:   QEMU System Power off: with GPIO.
--- guest.log
  Warning: Guest memory size 900MB exceeds host physical RAM size 888MB
  Info: # lkvm run -k /vm/Image -m 900 -c 1 --name guest
[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x000f0510]
[    0.000000] Linux version 6.12.117-lt (ci@boots) (aarch64-linux-gnu-gcc (Debian 12.2.0-14) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP Sun Nov 22 11:12:18 UTC 2026
[    0.000000] KASLR enabled
[    0.000000] Machine model: linux,dummy-virt
[    0.000000] earlycon: ns16550a0 at MMIO 0x0000000001000000 (options '')
[    0.000000] printk: legacy bootconsole [ns16550a0] enabled
[    0.000000] efi: UEFI not found.
[    0.000000] OF: reserved mem: Reserved memory: No reserved-memory node in the DT
[    0.000000] Zone ranges:
[    0.000000]   Normal   [mem 0x0000000080000000-0x00000000b83fffff]
[    0.000000] Movable zone start for each node
[    0.000000] Early memory node ranges
[    0.000000]   node   0: [mem 0x0000000080000000-0x00000000b83fffff]
[    0.000000] Initmem setup node 0 [mem 0x0000000080000000-0x00000000b83fffff]
[    0.000000] On node 0, zone Normal: 1984 pages in unavailable ranges
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
[    0.000000] Kernel command line:  console=ttyS0 root=/dev/vda rw  earlycon console=ttyS0 ltact=oompanic
[    0.000000] Unknown kernel command line parameters "ltact=oompanic", will be passed to user space.
[    0.000000] random: crng init done
[    0.000000] Dentry cache hash table entries: 131072 (order: 4, 1048576 bytes, linear)
[    0.000000] Inode-cache hash table entries: 65536 (order: 3, 524288 bytes, linear)
[    0.000000] Built 1 zonelists, mobility grouping off.  Total pages: 14400
[    0.000000] mem auto-init: stack:all(zero), heap alloc:off, heap free:off
[    0.000000] software IO TLB: SWIOTLB bounce buffer size adjusted to 0MB
[    0.000000] software IO TLB: area num 1.
[    0.000000] software IO TLB: mapped [mem 0x00000000b7fe0000-0x00000000b80e0000] (1MB)
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
[    0.000000] ITS@0x000000003ffb0000: allocated 8192 Devices @8fec0000 (indirect, esz 8, psz 64K, shr 1)
[    0.000000] ITS@0x000000003ffb0000: allocated 8192 Interrupt Collections @8fed0000 (flat, esz 8, psz 64K, shr 1)
[    0.000000] GICv3: using LPI property table @0x000000008fee0000
[    0.000000] GICv3: CPU0: using allocated LPI pending table @0x000000008fef0000
[    0.000000] rcu: srcu_init: Setting srcu_struct sizes based on contention.
[    0.000000] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 19112604462750000 ns
[    0.000000] arch_timer: cp15 timer(s) running at 62.50MHz (virt).
[    0.000000] clocksource: arch_sys_counter: mask: 0x1ffffffffffffff max_cycles: 0x1cd42e208c, max_idle_ns: 881590405314 ns
[    0.000206] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.117737] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.377257] pid_max: default: 32768 minimum: 301
[    0.440569] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.511778] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.891458] rcu: Hierarchical SRCU implementation.
[    0.952439] rcu: 	Max phase no-delay instances is 1000.
[    1.022687] EFI services will not be available.
[    1.085820] smp: Bringing up secondary CPUs ...
[    1.125185] smp: Brought up 1 node, 1 CPU
[    1.160443] SMP: Total of 1 processors activated.
[    1.197016] CPU: All CPU(s) started at EL1
[    1.225407] CPU features: detected: Branch Target Identification
[    1.278584] CPU features: detected: 32-bit EL0 Support
[    1.327087] CPU features: detected: 32-bit EL1 Support
[    1.378258] CPU features: detected: ARMv8.4 Translation Table Level
[    1.416947] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    1.478440] CPU features: detected: CRC32 instructions
[    1.522639] CPU features: detected: Data independent timing control (DIT)
[    1.574201] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    1.634962] CPU features: detected: RCpc load-acquire (LDAPR)
[    1.685034] CPU features: detected: Privileged Access Never
[    1.723897] CPU features: detected: Random Number Generator
[    1.768547] CPU features: detected: Speculation barrier (SB)
[    1.812424] CPU features: detected: Stage-2 Force Write-Back
[    1.859225] CPU features: detected: TLB range maintenance instructions
[    1.913928] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    1.997544] spectre-bhb mitigation disabled by compile time option
[    2.269600] alternatives: applying system-wide alternatives
[    2.411221] CPU features: detected: Hardware dirty bit management on CPU0
[    2.673438] Memory: 902272K/921600K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 14848K reserved, 0K cma-reserved)
[    3.257127] devtmpfs: initialized
[    3.338335] futex hash table entries: 256 (order: 0, 16384 bytes, linear)
[    3.434700] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    3.515600] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    3.585057] ASID allocator initialised with 65536 entries
[    3.632472] Serial: AMBA PL011 UART driver
[    3.985837] clocksource: Switched to clocksource arch_sys_counter
[    4.237342] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    4.314476] Unpacking initramfs...
[    4.378148] kvm [1]: HYP mode not available
[    4.519541] workingset: timestamp_bits=62 max_order=14 bucket_order=0
[    4.721555] pci-host-generic 40000000.pci: host bridge /pci ranges:
[    5.033071] pci-host-generic 40000000.pci:       IO 0x0000000000..0x000000ffff -> 0x0000000000
[    5.481181] pci-host-generic 40000000.pci:      MEM 0x0050000000..0x007fffffff -> 0x0050000000
[    6.000688] pci-host-generic 40000000.pci: ECAM at [mem 0x40000000-0x4fffffff] for [bus 00]
[    6.431475] pci-host-generic 40000000.pci: PCI host bridge to bus 0000:00
[    6.723046] pci_bus 0000:00: root bus resource [bus 00]
[    6.771518] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    6.831164] pci_bus 0000:00: root bus resource [mem 0x50000000-0x7fffffff]
[    6.897710] pci 0000:00:00.0: [1af4:1041] type 00 class 0x020000 conventional PCI endpoint
[    6.984849] pci 0000:00:00.0: BAR 0 [io  0x6200-0x62ff]
[    7.048492] pci 0000:00:00.0: BAR 1 [mem 0x50000000-0x500000ff]
[    7.117991] pci 0000:00:00.0: BAR 2 [mem 0x50000400-0x500007ff]
[    7.253529] pci 0000:00:00.0: BAR 2 [mem 0x50000000-0x500003ff]: assigned
[    7.463753] pci 0000:00:00.0: BAR 0 [io  0x1000-0x10ff]: assigned
[    7.535594] pci 0000:00:00.0: BAR 1 [mem 0x50000400-0x500004ff]: assigned
[    7.619505] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[    7.678242] pci_bus 0000:00: resource 5 [mem 0x50000000-0x7fffffff]
[    7.876107] Freeing initrd memory: 1728K
[    7.923767] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[    8.118889] printk: legacy console [ttyS0] disabled
[    8.611306] 1000000.U6_16550A: ttyS0 at MMIO 0x1000000 (irq = 14, base_baud = 115200) is a 16550A
[    9.748747] printk: legacy console [ttyS0] enabled
[    9.748747] printk: legacy console [ttyS0] enabled
[    9.983808] printk: legacy bootconsole [ns16550a0] disabled
[    9.983808] printk: legacy bootconsole [ns16550a0] disabled
[   10.141851] 1001000.U6_16550A: ttyS1 at MMIO 0x1001000 (irq = 15, base_baud = 115200) is a 16550A
[   10.221838] 1002000.U6_16550A: ttyS2 at MMIO 0x1002000 (irq = 16, base_baud = 115200) is a 16550A
[   10.302449] 1003000.U6_16550A: ttyS3 at MMIO 0x1003000 (irq = 17, base_baud = 115200) is a 16550A
[   10.403629] lkdtm: No crash points registered, enable through debugfs
[   10.520441] clk: Disabling unused clocks
[   10.843118] Freeing unused kernel memory: 1728K
[   10.885255] Run /init as init process
GUEST-INIT: start Linux 6.12.117-lt aarch64 page=
Killed
