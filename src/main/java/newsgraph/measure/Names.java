package newsgraph.measure;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// When two names name the same actor, and when two passages say the same.
final class Names {
    private static final Set<String> TITLES =
            Set.of(
                    ("mr mrs ms dr sir dame president prime minister secretary of state foreign"
                                    + " defense defence chancellor king queen prince princess"
                                    + " senator sen rep representative gov governor general gen"
                                    + " ambassador leader premier vice us u.s american the former"
                                    + " director chairman chairwoman speaker justice judge pope")
                            .split(" "));
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b|['’]$");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

    private Names() {}

    /// Equal without titles, accents and possessives; or the same last word where one is a single
    /// word or the first words agree; or half of the words shared.
    static boolean same(String one, String other) {
        List<String> a = core(one);
        List<String> b = core(other);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        if (a.equals(b)) {
            return true;
        }
        boolean oneWord = a.size() == 1 || b.size() == 1;
        if (a.getLast().equals(b.getLast()) && (oneWord || a.getFirst().equals(b.getFirst()))) {
            return true;
        }
        Set<String> shared = new HashSet<>(a);
        shared.retainAll(new HashSet<>(b));
        Set<String> all = new HashSet<>(a);
        all.addAll(b);
        return 2 * shared.size() >= all.size();
    }

    /// Tells whether the F of two passages' words, order aside, is at least a half.
    static boolean alike(String one, String other) {
        List<String> a = words(one);
        List<String> b = words(other);
        List<String> rest = new ArrayList<>(b);
        long shared = a.stream().filter(rest::remove).count();
        return shared > 0 && 4 * shared >= a.size() + b.size();
    }

    private static List<String> core(String name) {
        List<String> words = words(name);
        List<String> core = words.stream().filter(w -> !TITLES.contains(w)).toList();
        return core.isEmpty() ? words : core;
    }

    private static List<String> words(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String bare = POSSESSIVE.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
        return Arrays.stream(NO_WORD.split(bare)).filter(w -> !w.isEmpty()).toList();
    }
}
