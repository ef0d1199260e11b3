#pragma once

#include "desk/imports/fileintake.h"

namespace desk {

/// Takes exploit prediction scores into the mirror, ten thousand a transaction, and ranks the findings again. The
/// file is read through before the first is written: a packed one that breaks off shows it only at its end.
class EpssIntake : public FileIntake
{
public:
    base::Done check(QIODevice &file, const QString &name) override;
    base::Done take(QIODevice &file, const store::FeedFile &what, store::Database &mirror,
                    ImportProgress &progress) override;
};

} // namespace desk
