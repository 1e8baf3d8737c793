from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('imports', '0004_retries'),
    ]

    operations = [
        migrations.AddField(
            model_name='import',
            name='held_until',
            field=models.DateTimeField(null=True),
        ),
        migrations.AddField(
            model_name='import',
            name='predicted',
            field=models.JSONField(null=True),
        ),
        migrations.AlterField(
            model_name='import',
            name='reason',
            field=models.TextField(choices=[('cancelled', 'Cancelled'), ('unreadable', 'Unreadable'), ('broken', 'Broken'), ('expired', 'Expired')], null=True),
        ),
    ]
