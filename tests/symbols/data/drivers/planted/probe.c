/* A module in miniature. */
extern long calibrate(long value);
volatile long probed;

static __attribute__((noinline)) long planted_probe(long value)
{
	probed = value;
	return calibrate(value) + probed;
}

int planted_init(void)
{
	return planted_probe(probed) + probed;
}
