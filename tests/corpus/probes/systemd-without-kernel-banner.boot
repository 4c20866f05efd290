read-by: report
status: unknown running pass
note: user space seen by whatever it prints, kernel quiet
verdict-status: unknown
verdict-class: none
--- host.log
NOTICE:  BL2: v2.4(release):v2
NOTICE:  BL2: Booting BL32

[  OK  ] Reached target Multi-User System.
[  OK  ] Started Update UTMP about System Runlevel Changes.
