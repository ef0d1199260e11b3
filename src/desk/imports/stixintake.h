#pragma once

#include "desk/imports/fileintake.h"

namespace desk {

/// Takes bundles of threat indicators into the mirror.
class StixIntake : public FileIntake
{
public:
    base::Done check(QIODevice &file, const QString &name) override;
    base::Done take(QIODevice &file, const store::FeedFile &what, store::Database &mirror,
                    ImportProgress &progress) override;
};

} // namespace desk
