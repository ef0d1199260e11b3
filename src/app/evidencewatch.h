#pragma once

#include "panes/console/evidencecheck.h"

#include <QTimer>

namespace app {

/// While a window is open: hashes all sealed evidence once a day, a while after opening so as not to be in anybody's
/// way, and keeps the search over its text up to date. Owned by the window; a read-only workspace has none.
class EvidenceWatch : public QObject
{
    Q_OBJECT
public:
    explicit EvidenceWatch(console::Console &console, QObject *parent = nullptr);
    ~EvidenceWatch() override;

    /// Checks unless it was done today.
    void check();
    /// Reads what is not in the search yet.
    void makeFindable();

Q_SIGNALS:
    /// Today's check is over.
    void checked();
    /// So many files were read into the search.
    void findable(int files);

private:
    QString checkedKey() const;

    console::Console &m_console;
    console::EvidenceCheck m_check;
    std::shared_ptr<base::Progress> m_reading;
    QTimer m_daily;
    QTimer m_soon;
    bool m_again = false;
};

} // namespace app
