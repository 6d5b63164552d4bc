package bench.streaming;

/** One of the ways to read streams. */
interface Side {

    /** By which the server tells the sides apart: tokens begin with it. */
    String name();

    /** Opens a socket and joins the home timeline. */
    void open(int number);

    /** How many notes came so far, on all sockets. */
    long received();

    /** Seconds of processor time so far of the process that reads. */
    default double cpuSeconds() {
        return Usage.cpuSeconds();
    }
}
