#pragma once

#include "reports/incidents/incidentreport.h"

#include <QDialog>
#include <QSet>

class QCheckBox;
class QPlainTextEdit;
class QStackedWidget;
class QVBoxLayout;

namespace console {
class Console;
}

namespace look {
class Button;
class ChipBar;
class Label;
} // namespace look

namespace panes {

class PagesPreview;

/// The post-incident report before it leaves: as which kind of file, with or without the whole log, and
/// which restricted incidents are named. Shows what will be in it. A file that is saved is an entry of the
/// log. Deletes itself when it is closed.
class ReportDialog : public QDialog
{
    Q_OBJECT
public:
    ReportDialog(console::Console &console, const incidents::IncidentPtr &incident, QWidget *parent);

    const reports::Document &paper() const { return m_paper; }
    reports::Format format() const { return m_format; }
    void choose(reports::Format format);
    bool isRead() const { return m_read; }
    /// Writes the file and says so in the log.
    void saveAs(const QString &path);

private:
    QWidget *buildHead();
    QLayout *buildFoot();
    void read();
    void listRestricted();
    void addRestricted(const QString &id, const QString &words);
    void remake();
    void showStanding();
    void copy();
    void print();
    void save();
    void record(const QString &path, const QByteArray &bytes);
    void say(const QString &text, bool wrong);
    bool mayLeave() const;

    console::Console &m_console;
    incidents::IncidentPtr m_incident;
    bool m_holds = false; ///< it is restricted itself
    reports::ReportContext m_context;
    reports::Document m_paper;
    reports::Format m_format = reports::Format::Pdf;
    bool m_read = false;
    look::ChipBar *m_formats;
    QCheckBox *m_log;
    QVBoxLayout *m_restricted;
    QSet<QString> m_named; ///< ids of the restricted incidents that are named
    QStackedWidget *m_stack;
    PagesPreview *m_pages;
    QPlainTextEdit *m_source;
    look::Label *m_standing;
    look::Label *m_said;
    QList<look::Button *> m_ways; ///< out
};

} // namespace panes
