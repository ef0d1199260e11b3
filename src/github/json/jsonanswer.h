#pragma once

#include "github/json/jsonfields.h"

#include <QByteArray>

#include <memory>

namespace github {

/// The body of an answer, checked from its first to its last byte before anything of it is looked at: one that was cut
/// off on the way gives nothing at all. Owns what its fields point to.
class JsonAnswer
{
public:
    static constexpr size_t deepest = 64; ///< levels

    /// Offline when it is not sound JSON: ask again.
    static base::Result<JsonAnswer> parse(const QByteArray &body);

    JsonFields root() const { return JsonFields(m_root); }
    /// The elements of the list that the answer is, or that it has under `key`. Offline when there is none, for then
    /// something else answered than what was asked.
    base::Result<std::vector<JsonFields::Element>> list(std::string_view key = {}) const;

private:
    JsonAnswer() = default;

    std::unique_ptr<simdjson::dom::parser> m_parser; // m_root points into it
    JsonFields::Element m_root;
};

} // namespace github
