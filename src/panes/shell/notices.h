#pragma once

#include "base/error.h"

#include <QWidget>

class QVBoxLayout;

namespace look {
class Banner;
}

namespace shell {

/// Errors of a window, above its pane: each stays until it is read and hidden, or until something
/// is written after it. Takes no room while there are none; at most three are shown.
class Notices : public QWidget
{
    Q_OBJECT

public:
    explicit Notices(QWidget *parent = nullptr);

    void add(const base::Error &error);
    void clear();
    int count() const { return int(m_shown.size()); }

private:
    struct Shown
    {
        base::Error error;
        look::Banner *banner;
    };
    void remove(look::Banner *banner);

    QVBoxLayout *m_column;
    QList<Shown> m_shown;
};

} // namespace shell
