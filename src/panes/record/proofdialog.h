#pragma once

#include "base/progress.h"
#include "base/worker.h"
#include "store/proof/proof.h"

#include <QDialog>

#include <memory>

namespace console {
class Console;
} // namespace console

namespace look {
class Banner;
class Button;
class Label;
class RowList;
} // namespace look

namespace models {
class ProofModel;
} // namespace models

namespace record {

/// Verifies the whole record while the console goes on: the verdict in one line, what was looked at,
/// every finding and each console's Merkle root. It reads over a connection of its own on a thread of
/// its own, so nothing waits for it; closing the dialog stops it. Nothing is changed by verifying.
class ProofDialog : public QDialog
{
    Q_OBJECT

public:
    ProofDialog(console::Console &console, QWidget *parent);
    ~ProofDialog() override;

    /// Begins again from the first entry; nothing while it runs.
    void verify();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void verified();

private:
    void showReport(const base::Result<store::ProofReport> &report);
    void setRunning(bool running);
    void copy();

    console::Console &m_console;
    models::ProofModel *m_model;
    look::Banner *m_verdict;
    look::Label *m_facts;
    look::RowList *m_list;
    look::Button *m_again;
    look::Button *m_copy;
    std::shared_ptr<base::Progress> m_progress;
    QString m_statement;
    bool m_running = false;
    base::Worker m_worker; // last, so that it ends before what it tells
};

} // namespace record
