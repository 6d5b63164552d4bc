package bench.streaming;

/** One of two ways to read streams. */
interface Side {

    /** By which the server tells the sides apart: tokens begin with it. */
    String name();

    /** Opens a socket and joins the home timeline; every note that comes is to be told to the counter. */
    void open(int number);
}
