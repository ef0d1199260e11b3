#pragma once

#include "desk/imports/fileintake.h"

namespace desk {

/// Takes CISA's catalogue of known exploited vulnerabilities into the mirror, from JSON or a table; it ranks the
/// findings again.
class KevIntake : public FileIntake
{
public:
    base::Done check(QIODevice &file, const QString &name) override;
    base::Done take(QIODevice &file, const store::FeedFile &what, store::Database &mirror,
                    ImportProgress &progress) override;
};

} // namespace desk
