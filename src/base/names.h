#pragma once

#include <QString>

#include <algorithm>
#include <array>
#include <optional>

namespace base {

/// The stable names of an enumeration that counts from 0, in its order.
template<class E, size_t N>
struct Names
{
    std::array<const char *, N> all;

    QLatin1String of(E value) const { return QLatin1String(all.at(size_t(value))); }

    /// Exactly that name, or nothing.
    std::optional<E> find(const QString &text) const
    {
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const char *name) { return text == QLatin1String(name); });
        return found == all.end() ? std::optional<E>() : E(found - all.begin());
    }

    /// That name, or the only one that begins so; without regard to case.
    std::optional<E> complete(const QString &text) const
    {
        if (const std::optional<E> exact = find(text.toLower()))
            return exact;
        std::optional<E> only;
        for (size_t i = 0; i < N && !text.isEmpty(); ++i) {
            if (!QString(QLatin1String(all[i])).startsWith(text, Qt::CaseInsensitive))
                continue;
            if (only)
                return {};
            only = E(i);
        }
        return only;
    }
};

/// "not_applicable" as "Not applicable".
QString spoken(QLatin1String name);

} // namespace base
