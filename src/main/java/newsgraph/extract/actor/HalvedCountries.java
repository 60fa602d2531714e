package newsgraph.extract.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.knowledge.Entry;
import newsgraph.knowledge.Gazetteer;
import newsgraph.text.Sentence;

/// "The North", "the South's envoys", where the article names one country that is called so in
/// full; a part of a country elsewhere, as behind "in".
final class HalvedCountries {
    private static final Set<String> WHERE = Set.of("in", "across", "throughout", "around", "of");

    private HalvedCountries() {}

    /// Puts the names that are such a half among those of an article.
    static void add(
            Map<Integer, List<NameSpan>> names, List<Sentence> sentences, Gazetteer gazetteer) {
        Map<String, Entry> halves = halves(names, gazetteer);
        if (halves.isEmpty()) {
            return;
        }
        for (Sentence sentence : sentences) {
            List<NameSpan> known = names.getOrDefault(sentence.index(), List.of());
            List<NameSpan> found = of(sentence, halves);
            List<NameSpan> all = new ArrayList<>(found);
            known.stream()
                    .filter(k -> found.stream().noneMatch(n -> overlap(n, k)))
                    .forEach(all::add);
            all.sort(Comparator.comparingInt(NameSpan::first));
            names.put(sentence.index(), all);
        }
    }

    /// Returns the countries of an article by the first word of their names, where it tells one
    /// from all others.
    private static Map<String, Entry> halves(
            Map<Integer, List<NameSpan>> names, Gazetteer gazetteer) {
        Map<String, Set<Entry>> found = new HashMap<>();
        names.values().stream()
                .flatMap(List::stream)
                .flatMap(n -> n.entry().stream())
                .filter(Entry.Country.class::isInstance)
                .filter(e -> e.label().matches("(North|South|East|West) .*"))
                .filter(e -> hasOther(e.label().split(" ", 2), gazetteer))
                .forEach(e ->
                        found.computeIfAbsent(e.label().split(" ", 2)[0], k -> new HashSet<>())
                                .add(e));
        return found.entrySet().stream()
                .filter(e -> e.getValue().size() == 1)
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().iterator().next()));
    }

    /// "South Korea" has North Korea, "South Sudan" Sudan; "South Africa" is no half.
    private static boolean hasOther(String[] half, Gazetteer gazetteer) {
        return Stream.of("North " + half[1], "South " + half[1], half[1])
                .filter(name -> !name.equals(half[0] + " " + half[1]))
                .flatMap(name -> gazetteer.named(name).stream())
                .anyMatch(Entry.Country.class::isInstance);
    }

    private static List<NameSpan> of(Sentence sentence, Map<String, Entry> halves) {
        return sentence.tokens().stream()
                .filter(t -> t.index() > 0 && standsAlone(sentence, t.index()))
                .flatMap(t ->
                        Optional.ofNullable(halves.get(t.word()))
                                .map(land -> half(sentence, t.index(), land))
                                .stream())
                .toList();
    }

    private static NameSpan half(Sentence sentence, int at, Entry land) {
        return new NameSpan(sentence, at, at + 1, NameSpan.Type.COUNTRY, Optional.of(land));
    }

    /// "The North said", "with the North over"; neither "the North Sea", "the North-South road" nor
    /// "in the North".
    private static boolean standsAlone(Sentence sentence, int at) {
        int next = at + 1;
        boolean describes =
                next < sentence.size()
                        && (sentence.token(next).isNoun()
                                || sentence.token(next).word().equals("-")
                                || Character.isUpperCase(
                                        sentence.token(next).word().codePointAt(0)));
        boolean place = at > 1 && WHERE.contains(sentence.token(at - 2).lower());
        return sentence.token(at - 1).lower().equals("the") && !describes && !place;
    }

    private static boolean overlap(NameSpan a, NameSpan b) {
        return a.first() < b.end() && b.first() < a.end();
    }
}
