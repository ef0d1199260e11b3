#pragma once

#include "domain/incidents/evidencecollected.h"
#include "domain/incidents/evidenceplanned.h"
#include "panes/console/evidencecapture.h"
#include "panes/evidence/evidencereading.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace look {
class Button;
class Label;
} // namespace look

namespace panes {

/// Asks what is to be captured, or planned: files and what was pasted, whose evidence it is, what it is and how it was
/// got hold of. Files may be dropped on it and pasted into it. It says what is wanted and writes nothing; it stays with
/// all that was typed until who carries it out says that it is on the disk. Deletes itself then.
class EvidenceDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Purpose { Capture, Plan };

    EvidenceDialog(console::Console &console, Purpose purpose, const QList<EvidenceIncident> &incidents,
                   QWidget *parent);

    /// The incidents there are; what is chosen stays so.
    void setIncidents(const QList<EvidenceIncident> &incidents);
    /// The incident it belongs to, unless another is chosen; once it is known here.
    void setIncident(const QString &id);
    /// Fulfils a planned item: its title and kind are there already.
    void setPlan(const evidence::Item &plan);
    void addSources(const QList<console::CaptureSource> &sources);
    const QList<console::CaptureSource> &sources() const { return m_sources; }
    /// One of the sources is registered; what is left stays. `fulfilled` when it was that of the plan.
    void captured(const console::CaptureSource &source, bool fulfilled);
    void planned();
    /// It could not be: says why and stays, or comes back when it was closed meanwhile.
    void refused(const QString &why);

Q_SIGNALS:
    void captureWanted(const QString &incident, const QList<console::CaptureSource> &sources,
                       const incidents::EvidenceCollected &words);
    void planWanted(const QString &incident, const incidents::EvidencePlanned &plan);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildFields(QFormLayout *form);
    QLayout *buildFoot();
    void addField(QFormLayout *form, const QString &caption, QWidget *field, const QString &hint = {});
    void chooseFiles();
    void paste();
    void showSources();
    void accept() override;
    void reject() override;
    void setPending(qsizetype pending);
    void fail(const QString &text);
    base::Result<std::optional<base::Instant>> time(QLineEdit *field, bool ahead) const;
    base::Result<incidents::EvidenceCollected> words() const;
    base::Result<incidents::EvidencePlanned> plan() const;

    console::Console &m_console;
    Purpose m_purpose;
    QString m_wanted; ///< incident that is to be chosen
    QString m_plan; ///< entry id of the item that is fulfilled
    QList<console::CaptureSource> m_sources;
    look::Label *m_files;
    QComboBox *m_incident;
    QLineEdit *m_title;
    QComboBox *m_kind;
    QComboBox *m_sensitivity;
    QLineEdit *m_source;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QLineEdit *m_tool;
    QLineEdit *m_request;
    QLineEdit *m_who;
    QLineEdit *m_expires;
    look::Label *m_error;
    look::Label *m_wait;
    look::Button *m_save;
    qsizetype m_pending = 0; ///< asked for, not answered yet
};

} // namespace panes
