package dev.actiscope.web.request;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * Addresses that begin with the same bits, such as {@code 10.0.0.0/8}.
 *
 * @param address one of them
 * @param bits how many they have in common
 */
record Network(InetAddress address, int bits) {

    /** A network as it is written, or an address alone, if it is one. */
    static Optional<Network> parse(String text) {
        String[] parts = text.split("/", 2);
        return address(parts[0]).flatMap((address) -> {
            int longest = address.getAddress().length * 8;
            if (parts.length == 1) {
                return Optional.of(new Network(address, longest));
            }
            return Optional.of(parts[1])
                .filter((bits) -> bits.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .filter((bits) -> bits <= longest)
                .map((bits) -> new Network(address, bits));
        });
    }

    /** An address in digits; a name is none, and is not looked up. */
    static Optional<InetAddress> address(String text) {
        String digits = text.replaceFirst("%.*", "");
        if (!digits.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}") && !digits.matches("[0-9A-Fa-f.]*:[0-9A-Fa-f:.]{1,40}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(digits));
        }
        catch (UnknownHostException ex) {
            return Optional.empty();
        }
    }

    boolean contains(InetAddress other) {
        byte[] ours = this.address.getAddress();
        byte[] theirs = other.getAddress();
        if (ours.length != theirs.length) {
            return false;
        }
        for (int bit = 0; bit < this.bits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if (((ours[bit / 8] ^ theirs[bit / 8]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }

}
