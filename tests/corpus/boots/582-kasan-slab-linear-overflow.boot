status: fail
class: kasan
layer: host
reached: host-poweroff
cause: LKDTM SLAB_LINEAR_OVERFLOW on a KASAN+UBSAN kernel
injected: yes
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=4k host_pa=48 host_va=48 host_load_addr=0x60000000
result: exited 0
verdict-status: fail
verdict-class: kasan
verdict-layer: host
verdict-stage: host-poweroff
verdict-signature: kasan
verdict-title: KASAN: slab-out-of-bounds Write in lkdtm_SLAB_LINEAR_OVERFLOW
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
[    0.000000] Linux version 6.12.117-lt (ci@boots) (aarch64-linux-gnu-gcc (Debian 12.2.0-14) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP Sun Nov 22 12:13:30 UTC 2026
[    0.000000] KASLR enabled
[    0.000000] random: crng init done
[    0.000000] Machine model: linux,dummy-virt
[    0.000000] earlycon: pl11 at MMIO 0x0000000009000000 (options '')
[    0.000000] printk: legacy bootconsole [pl11] enabled
[    0.000000] OF: reserved mem: Reserved memory: No reserved-memory node in the DT
[    0.000000] Zone ranges:
[    0.000000]   Normal   [mem 0x0000000040000000-0x000000007fffffff]
[    0.000000] Movable zone start for each node
[    0.000000] Early memory node ranges
[    0.000000]   node   0: [mem 0x0000000040000000-0x000000007fffffff]
[    0.000000] Initmem setup node 0 [mem 0x0000000040000000-0x000000007fffffff]
[    0.000000] kasan: KernelAddressSanitizer initialized (generic)
[    0.000000] psci: probing for conduit method from DT.
[    0.000000] psci: PSCIv1.1 detected in firmware.
[    0.000000] psci: Using standard PSCI v0.2 function IDs
[    0.000000] psci: MIGRATE_INFO_TYPE not supported.
[    0.000000] psci: SMC Calling Convention v1.2
[    0.000000] percpu: Embedded 16 pages/cpu s33376 r0 d32160 u65536
[    0.000000] Detected PIPT I-cache on CPU0
[    0.000000] CPU features: detected: Address authentication (IMP DEF algorithm)
[    0.000000] CPU features: detected: GIC system register CPU interface
[    0.000000] CPU features: detected: Virtualization Host Extensions
[    0.000000] CPU features: detected: Spectre-v4
[    0.000000] CPU features: detected: Spectre-BHB
[    0.000000] CPU features: kernel page table isolation disabled by kernel configuration
[    0.000000] alternatives: applying boot alternatives
[    0.000000] Kernel command line: earlycon console=ttyAMA0 ltact=lk:SLAB_LINEAR_OVERFLOW
[    0.000000] Unknown kernel command line parameters "ltact=lk:SLAB_LINEAR_OVERFLOW", will be passed to user space.
[    0.000000] Dentry cache hash table entries: 131072 (order: 8, 1048576 bytes, linear)
[    0.000000] Inode-cache hash table entries: 65536 (order: 7, 524288 bytes, linear)
[    0.000000] Built 1 zonelists, mobility grouping on.  Total pages: 262144
[    0.000000] mem auto-init: stack:all(zero), heap alloc:off, heap free:off
[    0.000000] stackdepot: allocating hash table via alloc_large_system_hash
[    0.000000] stackdepot hash table entries: 1048576 (order: 12, 16777216 bytes, linear)
[    0.000000] software IO TLB: SWIOTLB bounce buffer size adjusted to 1MB
[    0.000000] software IO TLB: area num 2.
[    0.000000] software IO TLB: mapped [mem 0x0000000075be9000-0x0000000075ce9000] (1MB)
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
[    0.000000] ITS@0x0000000008080000: allocated 8192 Devices @40670000 (indirect, esz 8, psz 64K, shr 1)
[    0.000000] ITS@0x0000000008080000: allocated 8192 Interrupt Collections @40680000 (flat, esz 8, psz 64K, shr 1)
[    0.000000] GICv3: using LPI property table @0x0000000040690000
[    0.000000] GICv3: CPU0: using allocated LPI pending table @0x00000000406a0000
[    0.000000] rcu: srcu_init: Setting srcu_struct sizes based on contention.
[    0.000000] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 19112604462750000 ns
[    0.000000] arch_timer: cp15 timer(s) running at 62.50MHz (phys).
[    0.000000] clocksource: arch_sys_counter: mask: 0x1ffffffffffffff max_cycles: 0x1cd42e208c, max_idle_ns: 881590405314 ns
[    0.000095] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.087709] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.145773] pid_max: default: 32768 minimum: 301
[    0.156674] Mount-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.162753] Mountpoint-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.325144] rcu: Hierarchical SRCU implementation.
[    0.327313] rcu: 	Max phase no-delay instances is 1000.
[    0.350848] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    0.371552] smp: Bringing up secondary CPUs ...
[    0.406189] Detected PIPT I-cache on CPU1
[    0.417740] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    0.420216] GICv3: CPU1: using allocated LPI pending table @0x00000000406b0000
[    0.436474] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    0.474941] smp: Brought up 1 node, 2 CPUs
[    0.478567] SMP: Total of 2 processors activated.
[    0.478990] CPU: All CPU(s) started at EL2
[    0.479506] CPU features: detected: Branch Target Identification
[    0.479878] CPU features: detected: 32-bit EL0 Support
[    0.480131] CPU features: detected: ARMv8.4 Translation Table Level
[    0.480482] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    0.480816] CPU features: detected: CRC32 instructions
[    0.484105] CPU features: detected: Data independent timing control (DIT)
[    0.491015] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    0.491632] CPU features: detected: RCpc load-acquire (LDAPR)
[    0.492026] CPU features: detected: 52-bit Virtual Addressing for KVM (LPA2)
[    0.492289] CPU features: detected: Privileged Access Never
[    0.492524] CPU features: detected: Random Number Generator
[    0.492769] CPU features: detected: Speculation barrier (SB)
[    0.493799] CPU features: detected: Stage-2 Force Write-Back
[    0.495944] CPU features: detected: TLB range maintenance instructions
[    0.496522] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    0.503080] spectre-bhb mitigation disabled by compile time option
[    0.535309] alternatives: applying system-wide alternatives
[    0.551821] CPU features: detected: Hardware dirty bit management on CPU0-1
[    0.784570] Memory: 862816K/1048576K available (3328K kernel code, 1646K rwdata, 1024K rodata, 1920K init, 363K bss, 180036K reserved, 0K cma-reserved)
[    0.891150] devtmpfs: initialized
[    1.053657] futex hash table entries: 512 (order: 3, 32768 bytes, linear)
[    1.083018] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    1.095768] ASID allocator initialised with 65536 entries
[    1.108627] Serial: AMBA PL011 UART driver
[    1.284931] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    1.302861] printk: legacy console [ttyAMA0] enabled
[    1.302861] printk: legacy console [ttyAMA0] enabled
[    1.304553] printk: legacy bootconsole [pl11] disabled
[    1.304553] printk: legacy bootconsole [pl11] disabled
[    1.418632] clocksource: Switched to clocksource arch_sys_counter
[    1.535032] Unpacking initramfs...
[    1.595883] workingset: timestamp_bits=62 max_order=18 bucket_order=0
[    1.888891] lkdtm: No crash points registered, enable through debugfs
[    2.278972] Freeing initrd memory: 3472K
[    2.646892] hrtimer: interrupt took 34596704 ns
[    2.687897] clk: Disabling unused clocks
[    2.976517] Freeing unused kernel memory: 1920K
[    2.983966] Run /init as init process
HOST-INIT: start Linux 6.12.117-lt aarch64
ls: /dev/kvm: No such file or directory
INJECT: lkdtm SLAB_LINEAR_OVERFLOW
[    4.301491] lkdtm: Performing direct entry SLAB_LINEAR_OVERFLOW
[    4.302257] lkdtm: Attempting slab linear overflow ...
[    4.302781] ==================================================================
[    4.303803] BUG: KASAN: slab-out-of-bounds in lkdtm_SLAB_LINEAR_OVERFLOW+0x4c/0x6c
[    4.307373] Write of size 4 at addr ffff000000fa2400 by task init/1
[    4.307941] 
[    4.309065] CPU: 0 UID: 0 PID: 1 Comm: init Not tainted 6.12.117-lt #1 
[    4.309814] Hardware name: linux,dummy-virt (DT)
[    4.310287] Call trace:
[    4.310380]  dump_backtrace+0xa0/0xdc
[    4.310648]  show_stack+0x14/0x1c
[    4.310810]  dump_stack_lvl+0x70/0x84
[    4.310979]  print_report+0xf8/0x5a0
[    4.311120]  kasan_report+0xc4/0xf8
[    4.311246]  __asan_store4+0x90/0xb0
[    4.311411]  lkdtm_SLAB_LINEAR_OVERFLOW+0x4c/0x6c
[    4.311603]  lkdtm_do_action+0x28/0x4c
[    4.311773]  direct_entry+0xe0/0x170
[    4.311935]  full_proxy_write+0x8c/0xe0
[    4.312067]  vfs_write+0x198/0x448
[    4.312214]  ksys_write+0xc8/0x170
[    4.312376]  __arm64_sys_write+0x40/0x50
[    4.312545]  do_el0_svc+0x9c/0x158
[    4.312690]  el0_svc+0x3c/0x90
[    4.312857]  el0t_64_sync_handler+0xc0/0xd4
[    4.313063]  el0t_64_sync+0x160/0x164
[    4.313378] 
[    4.319135] Allocated by task 1:
[    4.319738]  kasan_save_stack+0x38/0x5c
[    4.320297]  kasan_save_track+0x1c/0x34
[    4.320762]  kasan_save_alloc_info+0x3c/0x4c
[    4.321300]  __kasan_kmalloc+0xac/0xb0
[    4.321744]  __kmalloc_cache_noprof+0x150/0x240
[    4.322197]  lkdtm_SLAB_LINEAR_OVERFLOW+0x28/0x6c
[    4.322690]  lkdtm_do_action+0x28/0x4c
[    4.323131]  direct_entry+0xe0/0x170
[    4.323535]  full_proxy_write+0x8c/0xe0
[    4.323902]  vfs_write+0x198/0x448
[    4.324299]  ksys_write+0xc8/0x170
[    4.324705]  __arm64_sys_write+0x40/0x50
[    4.326770]  do_el0_svc+0x9c/0x158
[    4.327274]  el0_svc+0x3c/0x90
[    4.327713]  el0t_64_sync_handler+0xc0/0xd4
[    4.328209]  el0t_64_sync+0x160/0x164
[    4.328706] 
[    4.329120] The buggy address belongs to the object at ffff000000fa2000
[    4.329120]  which belongs to the cache kmalloc-1k of size 1024
[    4.329910] The buggy address is located 4 bytes to the right of
[    4.329910]  allocated 1020-byte region [ffff000000fa2000, ffff000000fa23fc)
[    4.330629] 
[    4.330933] The buggy address belongs to the physical page:
[    4.331599] page: refcount:1 mapcount:0 mapping:0000000000000000 index:0x0 pfn:0x40fa0
[    4.332526] head: order:3 mapcount:0 entire_mapcount:0 nr_pages_mapped:0 pincount:0
[    4.333192] flags: 0x40(head|zone=0)
[    4.334221] page_type: f5(slab)
[    4.334983] raw: 0000000000000040 ffff000000401dc0 dead000000000122 0000000000000000
[    4.335358] raw: 0000000000000000 0000000080100010 00000001f5000000 0000000000000000
[    4.335746] head: 0000000000000040 ffff000000401dc0 dead000000000122 0000000000000000
[    4.336051] head: 0000000000000000 0000000080100010 00000001f5000000 0000000000000000
[    4.336343] head: 0000000000000003 fffffdffc003e801 ffffffffffffffff 0000000000000000
[    4.336632] head: 0000000000000008 0000000000000000 00000000ffffffff 0000000000000000
[    4.337415] page dumped because: kasan: bad access detected
[    4.337771] 
[    4.337918] Memory state around the buggy address:
[    4.338440]  ffff000000fa2300: 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
[    4.338814]  ffff000000fa2380: 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 04
[    4.339276] >ffff000000fa2400: fc fc fc fc fc fc fc fc fc fc fc fc fc fc fc fc
[    4.339638]                    ^
[    4.340044]  ffff000000fa2480: fc fc fc fc fc fc fc fc fc fc fc fc fc fc fc fc
[    4.340463]  ffff000000fa2500: fc fc fc fc fc fc fc fc fc fc fc fc fc fc fc fc
[    4.341032] ==================================================================
[    4.342662] Disabling lock debugging due to kernel taint
INJECT: lkdtm SLAB_LINEAR_OVERFLOW returned 0
HOST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

host# [6npoweroff -f
[    4.587353] reboot: Power down
ERROR:   QEMU System Power off: with GPIO.
