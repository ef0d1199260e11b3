#pragma once

#include "feeds/events/record.h"

#include <memory>

namespace feeds {

/// An object of JSON as a record. The whole row is checked, also what is not read: one that only looks
/// sound where we look is refused. Keeps its parser from row to row; thread-confined.
class JsonRecord : public Record
{
public:
    JsonRecord();
    ~JsonRecord() override;

    /// Reads the next row; the values of the one before are gone. Says why it is none, or nothing.
    QString parse(QByteArrayView row);

    Kind kind(QByteArrayView name) const override;
    QString text(QByteArrayView name) const override;
    QStringList names() const override; ///< at most 400, not deeper than four objects
    Place place(QByteArrayView) const override { return {}; }
    /// The first name that stands in the row itself more than once; empty when there is none.
    QString twice() const;

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
};

} // namespace feeds
