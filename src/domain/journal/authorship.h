#pragma once

#include "domain/journal/occurrence.h"

namespace journal {

/// How sure the author is of what the entry says.
enum class Confidence { Confirmed, Likely, Unverified };
QLatin1String name(Confidence confidence);

/// Who states an entry, when it happened and how sure they are; `now` is when the verb was given.
struct Authorship
{
    QString actor; ///< GitHub login once signed in, else the local profile
    QString onBehalfOf = {};
    Occurrence occurred = {};
    Confidence confidence = Confidence::Confirmed;
    base::Instant now{};
};

/// `actor` states it now, of now.
Authorship statedBy(const QString &actor, base::Instant now);

/// Adds actor, on_behalf_of, occurred and confidence to an entry's own fields.
void write(QJsonObject &payload, const Authorship &authorship);
/// Reads them back; `now` is left at the epoch. Invalid names the field.
base::Result<Authorship> authorshipFromJson(const QJsonObject &payload);

} // namespace journal
