import json
L=open('/tmp/f1/s.txt').read().strip().split('\n')
with open('/tmp/f1/s.jsonl','w') as f:
    for i,l in enumerate(L): f.write(json.dumps({'id':f's{i}','date':'2016-06-15','text':l.replace('\\n','\n')})+'\n')
