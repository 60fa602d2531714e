package newsgraph.store;

import java.util.Optional;

/// A version of an article whose words the archive has, removed or not.
///
/// @param record its name in the archive
/// @param id as its input named it
/// @param key names the article for ever
public record ArchivedVersion(String record, String id, String key, Optional<String> url) {}
