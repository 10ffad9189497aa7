// The command etcd. Its own module stands on its neighbours by path, so that `go install` refuses it; what it does is this one line.
package main

import (
	"os"

	"go.etcd.io/etcd/server/v3/etcdmain"
)

func main() {
	etcdmain.Main(os.Args)
}
