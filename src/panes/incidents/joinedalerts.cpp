#include "panes/incidents/joinedalerts.h"

#include "models/intelligence/vulnerabilitiesmodel.h"
#include "panes/console/console.h"
#include "panes/look/rowtable.h"
#include "panes/look/sectionhead.h"
#include "panes/look/tabledelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace panes {

using Model = models::VulnerabilitiesModel;

namespace {
constexpr int mostRows = 3; ///< seen at once
} // namespace

JoinedAlerts::JoinedAlerts(console::Console &console, const QString &incidentId, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_model(new Model(console.store(), this))
    , m_head(new look::SectionHead(tr("Alerts"), this))
    , m_table(new look::RowTable(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_table);
    m_head->setLineAbove(true);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Alerts"));
    m_table->installEventFilter(this);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(Model::What, QHeaderView::Stretch);
    const std::pair<int, int> widths[]{{Model::Band, 120}, {Model::Rule, 160}, {Model::Due, 92}, {Model::Action, 140}};
    for (const auto &[shown, width] : widths)
        m_table->setColumnWidth(shown, width);
    for (const int hidden : {Model::Cvss, Model::Epss, Model::Exploited, Model::Owner})
        m_table->setColumnHidden(hidden, true);
    m_model->whenReady([this] { showRows(); });
    m_model->whenFailed([this](const base::Error &error) { m_console.report(error); });
    connect(m_table, &QAbstractItemView::doubleClicked, this, &JoinedAlerts::open);
    connect(&console.store(), &store::Store::committed, m_model, [this] { m_model->refresh(); });
    setVisible(false);
    Model::Question question;
    question.incident = incidentId;
    m_model->setQuestion(question);
}

void JoinedAlerts::showRows()
{
    const int rows = std::min(m_model->rowCount(), mostRows);
    setVisible(rows > 0);
    m_head->setRight(QString::number(m_model->rowCount()));
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * look::TableDelegate::rowHeight
                            + 2);
    if (!m_table->currentIndex().isValid() && rows > 0)
        m_table->setCurrentIndex(m_model->index(0, Model::Band));
}

void JoinedAlerts::open()
{
    m_console.openPane(QStringLiteral("intelligence"));
    window()->close();
}

bool JoinedAlerts::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            open();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace panes
