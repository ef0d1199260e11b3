#pragma once

#include "domain/timeline/filter.h"
#include "models/look/span.h"

#include <QRegularExpression>

namespace models {

/// Marks the words that a filter found in the texts it found them in, by the filter's own rules: without
/// regard to case and accents. Made once for a filter, used for every row.
class Highlight
{
public:
    Highlight() = default;
    explicit Highlight(const QList<timeline::TextTerm> &terms);

    bool isEmpty() const { return m_patterns.isEmpty(); }
    /// The same spans, cut where a found word begins and ends; chips are left alone.
    look::Spans applied(const look::Spans &spans) const;

private:
    look::Spans cut(const look::Span &span) const;
    QList<QRegularExpression> m_patterns;
};

} // namespace models
