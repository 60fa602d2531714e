package newsgraph.knowledge;

import java.time.LocalDate;
import java.util.Optional;

/// That a person held an office.
///
/// @param person id of the person
/// @param office id of the office
/// @param from first day; where only the month or year is sure, its first day
/// @param until day of leaving; where only the month or year is sure, its last day; empty while in
///   office
/// @param acting whether as a stand-in
public record Tenure(
        String person, String office, LocalDate from, Optional<LocalDate> until, boolean acting) {

    /// Tells whether the person was in office on a day, both ends included: on a day of change two
    /// people were.
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && until.map(u -> !day.isAfter(u)).orElse(true);
    }
}
