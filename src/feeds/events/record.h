#pragma once

#include <QByteArrayView>
#include <QStringList>

namespace feeds {

/// One row of a file as named values, whether it was an object of JSON or a line of a table. Lives as
/// long as the row is looked at.
class Record
{
public:
    enum class Kind {
        Missing, ///< not there, null, or an empty cell
        Text,
        Number,
        Truth,
        List,
        Object,
    };
    /// Where a value stands: line 0 when only the row is known.
    struct Place
    {
        qint64 line = 0;
        qint64 column = 0;
    };

    virtual ~Record() = default;
    virtual Kind kind(QByteArrayView name) const = 0;
    /// The value as text; of a list of texts, these joined; empty when there is none. A name with dots
    /// that is not there as it is leads into objects, "actor.login", of a list of them into the first.
    virtual QString text(QByteArrayView name) const = 0;
    /// Every name, those inside objects with dots.
    virtual QStringList names() const = 0;
    virtual Place place(QByteArrayView name) const = 0;

    bool has(QByteArrayView name) const { return kind(name) != Kind::Missing; }
};

} // namespace feeds
