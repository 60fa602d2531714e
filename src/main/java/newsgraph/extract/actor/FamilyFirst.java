package newsgraph.extract.actor;

import java.util.List;
import java.util.function.Predicate;
import newsgraph.extract.lexicon.FirstNames;

/// Who is meant by the first word of a name alone: "Kim" of Kim Jong Un, "Melania".
///
/// @param humans everybody of the article
/// @param word the name, folded
/// @param offset where it stands, in code points
record FamilyFirst(List<Human> humans, String word, int offset) {
    /// Words of a name that hardly anybody has whose first word is no surname.
    private static final int LONG = 3;

    /// Returns the one person of that first name who was mentioned before: of several the one
    /// called so before, else the one with a long name. Nobody mentioned before may be named in
    /// full behind, as after a headline.
    ///
    /// @param alone whether it is nobody's last name
    List<Human> called(boolean alone) {
        List<Human> before = bearers(h -> h.lastBefore(offset) >= 0);
        List<Human> found = before.size() < 2 ? before : likelier(before);
        if (found.isEmpty() && alone) {
            found = bearers(h -> h.lastBefore(offset) < 0 && isLong(h));
        }
        return found.size() == 1 ? found : List.of();
    }

    /// Returns the one person within whose name the word stands, who has two family names: "Mr
    /// Lopez" of Pedro Lopez Garcia, not "Martin" of Bo Martin Larsen.
    List<Human> calledWithin() {
        List<Human> found =
                FirstNames.isOfMen(word) || FirstNames.isOfWomen(word) || word.length() < LONG
                        ? List.of()
                        : humans.stream().filter(h -> isWithin(h.name())).toList();
        return found.size() == 1 ? found : List.of();
    }

    private boolean isWithin(String name) {
        List<String> words = PersonNames.words(name);
        return words.size() >= LONG && words.subList(1, words.size() - 1).contains(word);
    }

    private List<Human> likelier(List<Human> several) {
        List<Human> called = several.stream().filter(h -> h.isWritten(word)).toList();
        return called.isEmpty() ? several.stream().filter(this::isLong).toList() : called;
    }

    /// Returns the one person of a long name that begins with the word, where others have it for
    /// their surname who were told of less: "Mobutu" of Mobutu Sese Seko, beside Nzanga Mobutu.
    List<Human> calledDespite(List<Human> surnamed) {
        List<Human> found =
                bearers(h -> h.lastBefore(offset) >= 0 && isLong(h) && !surnamed.contains(h));
        return found.size() == 1 && surnamed.stream().allMatch(s -> isToldMore(found.getFirst(), s))
                ? found
                : List.of();
    }

    private static boolean isToldMore(Human one, Human other) {
        int more = one.phrases().size() - other.phrases().size();
        return more > 0 || (more == 0 && one.naming().begin() < other.naming().begin());
    }

    private List<Human> bearers(Predicate<Human> fitting) {
        return humans.stream()
                .filter(h -> PersonNames.words(h.name()).getFirst().equals(word))
                .filter(fitting)
                .toList();
    }

    /// "Kim Jong Un", "Ban Ki-moon"; not who is known by the last word of a long name, nor "John
    /// Quincy Adams".
    private boolean isLong(Human human) {
        return String.join("-", PersonNames.words(human.name())).split("-").length >= LONG
                && !FirstNames.isOfMen(word)
                && !FirstNames.isOfWomen(word)
                && !human.isWritten(PersonNames.surname(human.name()));
    }
}
