package io.github.quarkusmisskey;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds secrets, and pieces of them, in texts: plain, in hex and in base64 of both alphabets at any position. */
public final class Leaks {

    private static final int PIECE = 12;
    private static final int STEP = 4;

    /**
     * A power of two far above the number of forms: nearly every place of a text is passed by without looking them up.
     */
    private static final int FILTER = 1 << 20;

    private Leaks() {}

    /** A form in which a secret would show. */
    private record Form(String secret, String text) {}

    /** The places where a secret shows, one for each secret, with what stands around it. */
    public static List<String> find(String text, Collection<String> secrets) {
        Map<Integer, List<Form>> byBeginning = new HashMap<>();
        Map<String, Integer> places = new LinkedHashMap<>();
        for (String secret : secrets) {
            for (String form : forms(secret)) {
                if (form.length() >= PIECE) {
                    byBeginning
                            .computeIfAbsent(form.substring(0, PIECE).hashCode(), hash -> new ArrayList<>())
                            .add(new Form(secret, form));
                } else if (text.contains(form)) {
                    places.put(secret, text.indexOf(form));
                }
            }
        }
        goThrough(text, byBeginning, places);
        return places.values().stream()
                .map(at -> text.substring(Math.max(0, at - 300), Math.min(text.length(), at + 100)))
                .toList();
    }

    /** Once through the text for all forms together, since logs are long and the forms many. */
    private static void goThrough(String text, Map<Integer, List<Form>> byBeginning, Map<String, Integer> places) {
        int leaving = 1;
        for (int i = 0; i < PIECE; i++) {
            leaving *= 31;
        }
        BitSet beginnings = new BitSet(FILTER);
        byBeginning.keySet().forEach(known -> beginnings.set(known & FILTER - 1));
        // What String.hashCode() is of the latest characters.
        int hash = 0;
        for (int end = 1; end <= text.length(); end++) {
            hash = 31 * hash + text.charAt(end - 1);
            int at = end - PIECE;
            if (at > 0) {
                hash -= leaving * text.charAt(at - 1);
            }
            if (at >= 0 && beginnings.get(hash & FILTER - 1)) {
                for (Form form : byBeginning.getOrDefault(hash, List.of())) {
                    if (text.startsWith(form.text(), at)) {
                        places.putIfAbsent(form.secret(), at);
                    }
                }
            }
        }
    }

    static Set<String> forms(String secret) {
        Set<String> forms = new LinkedHashSet<>();
        addPieces(forms, secret);
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        String hex = HexFormat.of().formatHex(bytes);
        forms.add(hex);
        forms.add(hex.toUpperCase(Locale.ROOT));
        for (int offset = 0; offset < 3; offset++) {
            byte[] shifted = new byte[offset + bytes.length];
            System.arraycopy(bytes, 0, shifted, offset, bytes.length);
            // The letters at both ends depend on what stands beside the secret.
            String base64 = Base64.getEncoder().withoutPadding().encodeToString(shifted);
            String certain = base64.substring(offset == 0 ? 0 : 4, base64.length() - 2);
            addPieces(forms, certain);
            addPieces(forms, certain.replace('+', '-').replace('/', '_'));
        }
        return forms;
    }

    private static void addPieces(Set<String> forms, String text) {
        if (text.length() <= PIECE) {
            forms.add(text);
        }
        for (int at = 0; at + PIECE <= text.length(); at += STEP) {
            forms.add(text.substring(at, at + PIECE));
        }
    }
}
